import type { z } from "zod";
import { Refusal } from "../refusal.ts";
import { inOurWords } from "./in-our-words.ts";

/**
 * A value as a schema of the domain reads it.
 * @param name what the value is, for the sentence when it is at fault as a whole
 * @throws Refusal BAD_USER_INPUT, naming every field at fault
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name: string,
): z.output<Schema> {
  const parsed = schema.safeParse(value, { error: inOurWords });
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join(".") || name, issue.message] as const),
  );
  const [path, message] = Object.entries(fields)[0] as [string, string];
  throw new Refusal("BAD_USER_INPUT", `${path}: ${message}`, fields);
}
