import { graphql } from "@frankpledge/schema";
import { askApi } from "../../api/ask-api.server.ts";
import type { PageAsked } from "../../record/missing-page.server.ts";
import { pageAsked, rowsOfPage } from "../../table/page-asked.ts";
import { paymentRowFields } from "./payment-row.ts";
import { readSpendingAsked } from "./read-spending.server.ts";
import { spendingSumFields } from "./SpendingSums.tsx";

const spendingList = graphql(
  `
    query SpendingList(
      $body: String!
      $filter: PaymentFilter!
      $orderBy: [PaymentOrder!]!
      $first: Int!
      $offset: Int!
      $asAt: AsAt!
    ) {
      payments(
        body: $body
        filter: $filter
        orderBy: $orderBy
        first: $first
        offset: $offset
        asAt: $asAt
      ) {
        nodes { ...PaymentRowFields }
      }
      spending(body: $body, filter: $filter, asAt: $asAt) { count ...SpendingSumFields }
    }
  `,
  [paymentRowFields, spendingSumFields],
);

interface Asked {
  /** The published version that is read; null where there is none. */
  release: number | null;
  /** What is asked of the list, as the page's address says it or would say it. */
  search: URLSearchParams;
  /** True for the list that the law asks for: items over £500. */
  over500?: boolean;
}

/** A page of the list of payments that an address asks for, with its sums and what was understood of the question. */
export async function readSpendingList(page: PageAsked, { release, search, over500 }: Asked) {
  const { body } = page.params;
  const asAt = release === null ? "latest" : `release:${release}`;
  const asked = await readSpendingAsked(body, asAt, search);
  const number = pageAsked(page.request);
  const { payments, spending } = await askApi(spendingList, {
    body,
    asAt,
    filter: { ...asked.filter, ...(over500 && { over500 }) },
    orderBy: asked.orderBy,
    ...rowsOfPage(number),
  });
  return { release, asked, number, payments: payments.nodes, spending };
}
