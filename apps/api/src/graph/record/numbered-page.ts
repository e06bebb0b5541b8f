import { readCursor, writeCursor } from "../cursor.ts";
import type { PageArguments } from "../list-types.ts";
import { DEFAULT_PAGE, MAX_PAGE, positive } from "../page.ts";

/** How a numbered list, newest first, is read. */
interface NumberedList<Row> {
  count: () => Promise<number>;
  /** @param before the number below which to begin, when a cursor tells it */
  rows: (before: number | null, limit: number, offset: number) => Promise<Row[]>;
}

/** A page of releases or revisions, which are ordered by their number and never change. */
export async function numberedPage<Row extends { number: number }>(
  args: PageArguments,
  list: NumberedList<Row>,
) {
  const first = positive(args.first, "first", MAX_PAGE, DEFAULT_PAGE);
  const before = args.after ? Number(readCursor(args.after, "number").values[0]) : null;
  const [totalCount, rows] = await Promise.all([
    list.count(),
    list.rows(before, first + 1, args.offset ?? 0),
  ]);
  const edges = rows.slice(0, first).map((node) => ({
    cursor: writeCursor({ order: "number", values: [node.number], at: [] }),
    node,
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: before !== null || (args.offset ?? 0) > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
    readAt: [],
  };
}
