import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.d.ts";

/** Writes a query whose result and variables are typed from the API's committed schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    AsAt: string;
    DateTime: string;
    FinancialYear: string;
    Decimal: string;
    JSON: unknown;
    Money: string;
    PartialDate: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
export { readFragment } from "gql.tada";
