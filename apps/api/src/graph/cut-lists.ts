import type { ApolloServerPlugin } from "@apollo/server";
import { MAX_NESTED } from "./page.ts";
import type { Request } from "./request.ts";

const cutOf = new WeakMap<Request, Set<string>>();

/**
 * A nested list without the row that was loaded only to tell whether there are more than it gives.
 * @param field the list in the schema's words, "Plan.projects", which the answer names when it was cut
 */
export function cutToLongest<Row>(request: Request, field: string, rows: Row[]): Row[] {
  if (rows.length <= MAX_NESTED) return rows;
  cutOf.set(request, (cutOf.get(request) ?? new Set()).add(field));
  return rows.slice(0, MAX_NESTED);
}

/** The nested lists that an answer gives a part of, where the query did not say how many it wants. */
export function cutLists(request: Request): string[] {
  return [...(cutOf.get(request) ?? [])].sort();
}

/**
 * Says in an answer's `extensions.cut` which nested lists it gives the beginning of, and how much of each: nothing is
 * dropped in silence. The root list of the same rows has the rest.
 */
export function tellCutLists(): ApolloServerPlugin<Request> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          const cut = cutLists(contextValue);
          if (cut.length === 0 || body.kind !== "single") return;
          body.singleResult = {
            ...body.singleResult,
            extensions: {
              ...body.singleResult.extensions,
              cut: cut.map((field) => ({ field, given: MAX_NESTED })),
            },
          };
        },
      };
    },
  };
}
