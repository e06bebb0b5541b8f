import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import { type CompiledQuery, compileQuery, Unusual } from "./compiled-query.ts";
import type { Request } from "./request.ts";

/** How much source of compiled queries is kept, in characters: what is compiled of it takes some fifty times as much. */
const MOST_SOURCE = 1_000_000;

/** In place of a query that graphql-js alone can answer. */
const NOT_COMPILED = "not compiled";

/**
 * Answers queries by what was compiled of them when they were first asked. Only an answer without a single error is
 * given here: whatever else happens is left to graphql-js, which asks anew and tells the errors.
 */
export function answerCompiled(schema: GraphQLSchema): ApolloServerPlugin<Request> {
  const queries = new LRUCache<string, CompiledQuery | typeof NOT_COMPILED>({ maxSize: MOST_SOURCE });
  const conditions = new WeakMap<DocumentNode, string[]>();

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue, queryHash, response }) {
          // A document of several operations may not say which it asks.
          if (operation?.operation !== "query") return null;
          const declared = operation.variableDefinitions ?? [];
          const { coerced } = getVariableValues(schema, declared, request.variables ?? {});
          if (!coerced) return null;
          const names = conditions.get(document) ?? conditionsOf(document);
          conditions.set(document, names);
          const key = JSON.stringify([queryHash, operation.name?.value, names.map((name) => coerced[name])]);
          const keep = (query: CompiledQuery | typeof NOT_COMPILED) =>
            queries.set(key, query, { size: key.length + (document.loc?.end ?? 0) });
          try {
            let query = queries.get(key);
            if (query === NOT_COMPILED) return null;
            if (!query) {
              query = compileQuery(schema, document, operation as OperationDefinitionNode, coerced);
              keep(query);
            }
            const data = await query(contextValue, coerced);
            return { ...response, body: { kind: "single", singleResult: { data } } };
          } catch (thrown) {
            if (thrown instanceof Unusual) keep(NOT_COMPILED);
            return null;
          }
        },
      };
    },
  };
}

/** The variables that decide what a document selects. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
