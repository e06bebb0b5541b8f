import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { financeFiguresFields, financeRowFields } from "../money/finance-figures.ts";
import { moneyAsked } from "../money/money-asked.ts";
import type { PageAsked } from "../record/missing-page.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { MOST_NESTED } from "../table/CutNote.tsx";

const areasPage = graphql(
  `
    query AreasPage($body: String!, $first: Int!, $asAt: AsAt!) {
      ...RecordFrame
      localAreas(body: $body, first: $first, asAt: $asAt) {
        nodes { slug name source projects { id areaIds } }
      }
      finance(body: $body, groupBy: [FINANCIAL_YEAR, MONTH], asAt: $asAt) {
        rows { ...FinanceRowFields }
        readAt { release }
      }
    }
  `,
  [recordFrame, financeRowFields],
);

const moneyByArea = graphql(
  `
    query MoneyByArea($body: String!, $year: FinancialYear!, $toPeriod: Int, $asAt: AsAt!) {
      finance(
        body: $body
        groupBy: [AREA]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields }
        total { ...FinanceFiguresFields }
      }
    }
  `,
  [financeRowFields, financeFiguresFields],
);

/** A body's areas with their projects, and the money of one financial year by area; null where none is on the record. */
export async function readAreas(page: PageAsked) {
  const { finance, ...record } = await readRecord(page, areasPage, { first: MOST_NESTED });
  const asked = moneyAsked(new URL(page.request.url).searchParams, finance.rows);
  const { release } = finance.readAt;
  if (asked.year === null) return { record, asked, release, money: null };
  const question = {
    body: page.params.body,
    year: asked.year,
    toPeriod: asked.period,
    asAt: `release:${release}`,
  };
  return { record, asked, release, money: (await askApi(moneyByArea, question)).finance };
}
