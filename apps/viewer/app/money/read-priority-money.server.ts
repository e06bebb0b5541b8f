import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { type FinanceRow, financeRowFields } from "./finance-figures.ts";

const priorityMoney = graphql(
  `
    query PriorityMoney($body: String!, $priority: ID!, $asAt: AsAt!) {
      finance(
        body: $body
        groupBy: [FINANCIAL_YEAR]
        filter: { priorityId: { eq: $priority } }
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields }
      }
    }
  `,
  [financeRowFields],
);

interface Priority {
  id: string;
  readAt: { release: number | null };
}

/** What counts for a priority, by financial year. */
export async function readPriorityMoney(body: string, { id, readAt }: Priority): Promise<FinanceRow[]> {
  const asked = { body, priority: id, asAt: `release:${readAt.release}` };
  return (await askApi(priorityMoney, asked)).finance.rows;
}
