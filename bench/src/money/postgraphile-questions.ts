import { PLAN } from "./money-questions.ts";

/** The questions of money-questions.ts in the words of PostGraphile's schema over the plain tables. */
const asked = (query: string): string =>
  JSON.stringify({ query, variables: { plan: PLAN, other: "[<id>]" } });

export const linkedBody = asked(`query ($plan: String!) {
  planBySlug(slug: $plan) {
    title
    prioritiesByPlanId(orderBy: [POSITION_ASC]) {
      nodes {
        title
        projectsByPriorityId(orderBy: [CODE_ASC]) {
          nodes {
            title
            budgetLinesByProjectId(orderBy: [FINANCIAL_YEAR_DESC]) {
              nodes { financialYear original forecast }
              aggregates { sum { revised } }
            }
            spent: ledgerLinesByProjectId(condition: { ledger: "POSTING" }) { aggregates { sum { pence } } }
            supplierPayments: ledgerLinesByProjectId(condition: { ledger: "PAYMENT" }) { aggregates { sum { pence } } }
          }
        }
      }
    }
  }
}`);

export const groupedBody = asked(`query {
  allLedgerLines {
    groupedAggregates(groupBy: [PRIORITY, QUARTER, LEDGER]) {
      keys
      sum { pence counted }
    }
  }
}`);
