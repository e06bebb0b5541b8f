import { Refusal } from "../refusal.ts";

/** The most rows a root list gives at once, and how many it gives when it is not told. */
export const MAX_PAGE = 500;
export const DEFAULT_PAGE = 50;

/** The most rows a nested list gives. */
export const MAX_NESTED = 200;

/**
 * A count from a query's arguments.
 * @returns `most` when none was given
 * @throws Refusal BAD_USER_INPUT when it is below 1 or above `most`
 */
export function positive(
  value: number | null | undefined,
  argument: string,
  most: number,
  otherwise = most,
): number {
  if (value === null || value === undefined) return otherwise;
  if (value < 1 || value > most)
    throw new Refusal(
      "BAD_USER_INPUT",
      `"${argument}" is a number from 1 to ${most}; ask for further pages with "after".`,
    );
  return value;
}

/** Where a page of a root list begins, and how long it is. */
export interface PageAsked {
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

/**
 * The length of a page, and how many rows before it are passed over.
 * @throws Refusal BAD_USER_INPUT when one is out of bounds, or the page begins at two places
 */
export function pageOf({ first, after, offset }: PageAsked): { first: number; offset: number } {
  if (after && offset !== null && offset !== undefined)
    throw new Refusal("BAD_USER_INPUT", 'Give "after" or "offset", not both.');
  if (offset !== null && offset !== undefined && offset < 0)
    throw new Refusal("BAD_USER_INPUT", '"offset" is a number from 0.');
  return { first: positive(first, "first", MAX_PAGE, DEFAULT_PAGE), offset: offset ?? 0 };
}

/** A page of a root list, as its connection tells it. */
export interface Page<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * Makes a page of what was read for it.
 * @param rows one row more than the page holds, when there are further ones
 * @param begun whether rows stand before the page
 */
export function makePage<Node>(
  rows: Node[],
  { first, begun }: { first: number; begun: boolean },
  cursorOf: (node: Node) => string,
): Page<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: begun,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
