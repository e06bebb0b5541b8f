import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { readAllRows } from "../record/read-all-rows.server.ts";
import { grantFlowFields } from "./FundingFlow.tsx";
import { financeFiguresFields, financeRowFields } from "./finance-figures.ts";
import { grantFields } from "./GrantTable.tsx";
import { savingFields } from "./SavingTable.tsx";

const moneyOfYear = graphql(
  `
    query MoneyOfYear($body: String!, $year: FinancialYear!, $toPeriod: Int, $asAt: AsAt!) {
      byPriority: finance(
        body: $body
        groupBy: [PLAN, PRIORITY]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields }
        total { ...FinanceFiguresFields }
        notes
        readAt { effectiveAt }
      }
      byProject: finance(
        body: $body
        groupBy: [PLAN, PRIORITY, PROJECT]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields }
      }
      byFund: finance(
        body: $body
        groupBy: [PLAN, PRIORITY, FUND]
        filter: { financialYear: { eq: $year } }
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields }
      }
      byHolder: finance(
        body: $body
        groupBy: [HOLDER]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields }
      }
      priorities(body: $body, first: 500, orderBy: [{ field: planId }, { field: position }], asAt: $asAt) {
        nodes { id slug position title plan { slug title } }
      }
    }
  `,
  [financeRowFields, financeFiguresFields],
);

const savingsOfYear = graphql(
  `
    query SavingsOfYear($body: String!, $year: FinancialYear!, $after: String, $asAt: AsAt!) {
      savings(
        body: $body
        filter: { financialYear: { eq: $year } }
        orderBy: [{ field: title }]
        first: 200
        after: $after
        asAt: $asAt
      ) {
        nodes { ...SavingFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [savingFields],
);

const grantsOfYear = graphql(
  `
    query GrantsOfYear($body: String!, $year: FinancialYear!, $after: String, $asAt: AsAt!) {
      grants(
        body: $body
        filter: { financialYear: { eq: $year } }
        orderBy: [{ field: title }]
        first: 200
        after: $after
        asAt: $asAt
      ) {
        nodes { kind ...GrantFields ...GrantFlowFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [grantFields, grantFlowFields],
);

interface Question {
  body: string;
  year: string;
  toPeriod: number | null;
  asAt: string;
}

/** The money of a financial year, with every saving and grant, however many there are. */
export async function readMoneyOfYear(question: Question) {
  const { toPeriod: _, ...ofYear } = question;
  const [money, savings, grants] = await Promise.all([
    askApi(moneyOfYear, question),
    readAllRows(async (after) => (await askApi(savingsOfYear, { ...ofYear, after })).savings),
    readAllRows(async (after) => (await askApi(grantsOfYear, { ...ofYear, after })).grants),
  ]);
  const { byPriority, byProject, byFund, byHolder, priorities } = money;
  return {
    byPriority,
    byProject,
    byFund,
    byHolder,
    priorities: priorities.nodes,
    readAt: byPriority.readAt,
    savings,
    grants,
  };
}
