import { type GraphQLSchema, graphql } from "graphql";
import type { Ask } from "../record/asking.ts";
import { cutLists } from "./cut-lists.ts";
import { MAX_PAGE } from "./page.ts";
import type { Reader } from "./request.ts";

/**
 * Asks the API's own question from inside it, for whoever made the request: what a report says can then be no other
 * than what the API answers.
 * @throws whatever the answer was refused with, the first of them
 */
export async function ask<Data>(
  schema: GraphQLSchema,
  request: Reader,
  question: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  // Of its own, so that lists that the request's other fields cut are none of this question's.
  const reader: Reader = { ...request };
  const answer = await graphql({
    schema,
    source: question,
    contextValue: reader,
    variableValues: variables,
  });
  const [error] = answer.errors ?? [];
  if (error) throw error.originalError ?? error;
  const cut = cutLists(reader);
  if (cut.length > 0) throw new Error(`A report must have all of ${cut.join(", ")}: ask for it by askAll.`);
  return answer.data as Data;
}

/** The API as one reader asks it. */
export const askAs =
  (schema: GraphQLSchema, reader: Reader): Ask =>
  (question, variables) =>
    ask(schema, reader, question, variables);

interface PageOf<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Asks for every row of a root list, a page at a time; the pages are all of the point that the first was read at.
 * @param question a query whose one root field is a connection called `list`, with the variables `$first` and `$after`
 */
export async function askEvery<Node>(
  asking: Ask,
  question: string,
  variables: Record<string, unknown>,
): Promise<Node[]> {
  const rows: Node[] = [];
  let after: string | null = null;
  do {
    const { list }: { list: PageOf<Node> } = await asking(question, { ...variables, first: MAX_PAGE, after });
    rows.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

/** The same for whoever made a request. */
export const askAll = <Node>(
  schema: GraphQLSchema,
  request: Reader,
  question: string,
  variables: Record<string, unknown>,
): Promise<Node[]> => askEvery(askAs(schema, request), question, variables);
