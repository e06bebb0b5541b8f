import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { lines: { type: "string" }, large: { type: "boolean" }, only: { type: "string" } },
});

/** The lines of ledgers that the measures of money are made on. */
export const LINES = Number(values.lines ?? 1_000_000);
if (!Number.isSafeInteger(LINES) || LINES < 1_000)
  throw new RangeError("--lines takes a whole number from 1000 up.");

/** Whether ten times as many lines are measured as well, which takes half an hour more. */
export const large = values.large ?? false;

/** A word of the names of the measures that are wanted; null for all of them. */
export const only: string | null = values.only ?? null;

/** Whether this is the run whose figures are kept: another is for trying something out. */
export const kept = values.lines === undefined && only === null;
