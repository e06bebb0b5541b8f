import { graphql, type ResultOf, type VariablesOf } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";

const figuresFragment = graphql(`
  fragment Figures on FinanceFigures @_unmask {
    originalBudget
    budget
    profiledBudget
    forecast
    actual
    supplierPayments
    ordered
    savingsTarget
    savingsDelivered
    variance
    varianceToDate
  }
`);

const financeQuery = graphql(
  `
    query Finance($body: String!, $groupBy: [FinanceDimension!]!, $filter: FinanceFilter, $toPeriod: Int) {
      finance(body: $body, groupBy: $groupBy, filter: $filter, toPeriod: $toPeriod) {
        notes
        rows {
          keys {
            label
          }
          figures {
            ...Figures
          }
        }
        total {
          ...Figures
        }
      }
    }
  `,
  [figuresFragment],
);

export type FinanceQuestion = VariablesOf<typeof financeQuery>;
type FinanceReport = ResultOf<typeof financeQuery>["finance"];
export type Figures = FinanceReport["total"];
export type Figure = keyof Figures;

/** The record's figures as they stand now, worked out by the API: they are never typed. */
export const readFinance = async (question: FinanceQuestion): Promise<FinanceReport> =>
  (await request(financeQuery, question)).finance;
