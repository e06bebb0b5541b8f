import { z } from "zod";
import { Refusal } from "../refusal.ts";

/** What a cursor holds: the question that its list answers, the row's place in it, and where each body was read. */
const cursorSchema = z.object({
  asked: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
  interval: z.enum(["revision", "release"]),
  at: z.array(z.tuple([z.string(), z.int32()])),
});
export type Cursor = z.infer<typeof cursorSchema>;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/**
 * Reads a cursor that a list gave.
 * @param asked what the list it is now used with asks for, its order above all
 * @throws Refusal BAD_USER_INPUT when it is none of ours, or belongs to another list
 */
export function readCursor(text: string, asked: string): Cursor {
  let parsed: z.ZodSafeParseResult<Cursor> | null = null;
  try {
    parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    // Not JSON: refused below with the rest.
  }
  if (!parsed?.success) throw notACursor();
  if (parsed.data.asked !== asked)
    throw new Refusal(
      "BAD_USER_INPUT",
      '"after" belongs to another list or order; start again without it when "body", "asAt" or "orderBy" changes.',
    );
  return parsed.data;
}

export function notACursor(): Refusal {
  return new Refusal("BAD_USER_INPUT", '"after" is not a cursor that this list gave.');
}
