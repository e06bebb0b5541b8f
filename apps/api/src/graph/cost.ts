import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity/cjs";
import { LRUCache } from "lru-cache";
import { DEFAULT_PAGE } from "./page.ts";

/** How many levels a query may have. The deepest page of the viewer has seven. */
const MAX_DEPTH = 14;

/** About how many rows a query may lead to. The viewer's largest page asks for a twentieth of it. */
const MAX_COST = 500_000;

/** How many rows a nested list is taken to have when the query does not say how many it wants. */
const USUAL_NESTED = 10;

/** What a root field costs besides its rows, as each is a statement of its own. */
const ROOT_COST = 5_000;

/** The arguments that a cost depends on: the length of a list, and the "if" of @skip and @include. */
const COUNTS = ["first", "if"];

const rowsLedTo: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  const paged = field.args.some((argument) => argument.name === "first");
  const root = field.args.some((argument) => argument.name === "after");
  const rows = paged
    ? ((args.first as number | null | undefined) ?? (root ? DEFAULT_PAGE : USUAL_NESTED))
    : 1;
  const own = type.name === "Query" || type.name === "Mutation" ? ROOT_COST : 1;
  return own + Math.max(rows, 1) * childComplexity;
};

/** The most ways that one operation's cost is remembered in: it is asked with other values for what it depends on. */
const MOST_WAYS = 16;

/** What is remembered of an operation: the variables that its cost depends on, and the cost for their values. */
interface Known {
  variables: string[];
  costs: LRUCache<string, number>;
}

/** Refuses a query that is too deep or would lead to too many rows, before anything is loaded. */
export function limitCost(schema: GraphQLSchema): ApolloServerPlugin {
  const operations = new WeakMap<OperationDefinitionNode, Known>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation) return;
          const known = operations.get(operation) ?? mustBeShallow(schema, document, operation);
          operations.set(operation, known);
          const variables = valuesOf(schema, operation, request.variables ?? {});
          const key = JSON.stringify(known.variables.map((name) => variables[name]));
          const cost = known.costs.get(key) ?? costOf(schema, document, request);
          if (cost > MAX_COST)
            throw tooCostly(
              `This query could lead to about ${cost.toLocaleString("en-GB")} values, and the most is ${MAX_COST.toLocaleString("en-GB")}. Ask for fewer levels, or give its lists a smaller "first".`,
            );
          known.costs.set(key, cost);
        },
      };
    },
  };
}

function mustBeShallow(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Known {
  if (!schema.getRootType(operation.operation))
    throw refused(
      "BAD_USER_INPUT",
      `This API has no ${operation.operation}s; ask again for what you want to follow.`,
    );
  if (depthOf(operation.selectionSet, fragmentsOf(document)) > MAX_DEPTH)
    throw tooCostly(`This query is too deep: the most is ${MAX_DEPTH} levels.`);
  const variables = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && COUNTS.includes(name.value)) variables.add(value.name.value);
    },
  });
  return { variables: [...variables], costs: new LRUCache({ max: MOST_WAYS }) };
}

/** The variables' values, those left out at their defaults. */
function valuesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given);
  // A variable that is missing or does not fit.
  if (!coerced)
    throw refused("BAD_USER_INPUT", errors.at(-1)?.message ?? "The variables do not fit the query.");
  return coerced;
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { variables, operationName }: { variables?: object; operationName?: string },
): number {
  try {
    return getComplexity({
      schema,
      query,
      estimators: [rowsLedTo],
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
    });
  } catch (thrown) {
    const { message } = thrown as Error;
    if (message.includes("maximum allowed number of nodes"))
      throw tooCostly("This query has more fields than can be counted. Ask for less at once.");
    throw refused("BAD_USER_INPUT", message);
  }
}

const tooCostly = (sentence: string) => refused("QUERY_TOO_COSTLY", sentence);

function refused(code: string, sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code, http: { status: 400 } } });
}

type Fragments = Map<string, { definition: FragmentDefinitionNode; depth: number | null }>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, { definition, depth: null }]),
  );
}

/** How many levels of fields a selection has; of each fragment they are counted once. What asks for the schema is free. */
function depthOf({ selections }: SelectionSetNode, fragments: Fragments): number {
  const depths = selections.map((selection): number => {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith("__")) return 0;
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments) : 0);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    if (!fragment) return 0;
    fragment.depth ??= depthOf(fragment.definition.selectionSet, fragments);
    return fragment.depth;
  });
  return Math.max(0, ...depths);
}
