import { z } from "zod";
import { Refusal } from "../refusal.ts";

/** What a cursor holds: the order it belongs to, the row's values in it, and where each body was read. */
const cursorSchema = z.object({
  order: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  at: z.array(z.tuple([z.string(), z.string()])),
});
export type Cursor = z.infer<typeof cursorSchema>;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/**
 * Reads a cursor that a list gave.
 * @param order the order of the list it is now used with
 * @throws Refusal BAD_USER_INPUT when it is none of ours, or belongs to another order
 */
export function readCursor(text: string, order: string): Cursor {
  let parsed: z.ZodSafeParseResult<Cursor> | null = null;
  try {
    parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    // Not JSON: refused below with the rest.
  }
  if (!parsed?.success) throw new Refusal("BAD_USER_INPUT", '"after" is not a cursor that this list gave.');
  if (parsed.data.order !== order)
    throw new Refusal(
      "BAD_USER_INPUT",
      '"after" belongs to another order; start again without it when "orderBy" changes.',
    );
  return parsed.data;
}
