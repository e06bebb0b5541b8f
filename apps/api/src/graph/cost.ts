import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity/cjs";
import { DEFAULT_PAGE } from "./page.ts";

/** How many levels a query may have. The deepest page of the viewer has seven. */
export const MAX_DEPTH = 14;

/** About how many rows a query may lead to. The viewer's largest page asks for a twentieth of it. */
const MAX_COST = 500_000;

/** How many rows a nested list is taken to have when the query does not say how many it wants. */
const USUAL_NESTED = 10;

const rowsLedTo: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const paged = field.args.some((argument) => argument.name === "first");
  const root = field.args.some((argument) => argument.name === "after");
  const rows = paged
    ? ((args.first as number | null | undefined) ?? (root ? DEFAULT_PAGE : USUAL_NESTED))
    : 1;
  return 1 + Math.max(rows, 1) * childComplexity;
};

/** Refuses a query that would lead to too many rows, before anything is loaded. */
export function limitCost(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          const cost = getComplexity({
            schema,
            query: document,
            estimators: [rowsLedTo],
            ...(request.variables ? { variables: request.variables } : {}),
            ...(request.operationName ? { operationName: request.operationName } : {}),
          });
          if (cost > MAX_COST)
            throw new GraphQLError(
              `This query could lead to about ${cost.toLocaleString("en-GB")} values, and the most is ${MAX_COST.toLocaleString("en-GB")}. Ask for fewer levels, or give its lists a smaller "first".`,
              { extensions: { code: "QUERY_TOO_COSTLY" } },
            );
        },
      };
    },
  };
}
