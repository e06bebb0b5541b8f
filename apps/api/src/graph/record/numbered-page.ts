import type { Pinned } from "../../record/as-of.ts";
import { notACursor, readCursor, writeCursor } from "../cursor.ts";
import type { PageArguments } from "../list-types.ts";
import { makePage, pageOf } from "../page.ts";

/** The place of a release or revision in a list: its number, and the slug of its body. */
export interface NumberedPlace {
  number: number;
  body: string;
}

/** How a numbered list, newest first and then by body, is read. */
interface NumberedList<Row> {
  count: () => Promise<number>;
  /** @param after the place behind which to begin, when a cursor tells it */
  rows: (after: NumberedPlace | null, limit: number, offset: number) => Promise<Row[]>;
}

/** A page of releases or revisions, which never change. */
export async function numberedPage<Row extends NumberedPlace>(
  args: PageArguments & { body?: string | null; asAt?: string | null },
  list: NumberedList<Row>,
) {
  const { first, offset } = pageOf(args);
  const asked = `number of ${args.body ?? "every body"} at ${args.asAt ?? "any time"}`;
  const after = args.after ? placeOf(args.after, asked) : null;
  const [totalCount, rows] = await Promise.all([list.count(), list.rows(after, first + 1, offset)]);
  const page = makePage(rows, { first, begun: after !== null || offset > 0 }, ({ number, body }) =>
    writeCursor({ asked, values: [number, body], ...NOWHERE }),
  );
  return { ...page, totalCount, readAt: [] };
}

/** These lists are of the points of the record themselves, and are read at none. */
const NOWHERE: Pinned = { interval: "release", at: [] };

function placeOf(cursor: string, asked: string): NumberedPlace {
  const [number, body] = readCursor(cursor, asked).values;
  if (!Number.isInteger(number) || Math.abs(number as number) >= 2 ** 31 || typeof body !== "string")
    throw notACursor();
  return { number: number as number, body };
}
