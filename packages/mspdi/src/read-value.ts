/** A value read, or why it could not be; `undefined` for one that is not there or stands for "none". */
export type Read<Value> = { value: Value | null } | { reason: string };

// The dates by which programs say "none": the first and last that Project knows, and those of other calendars.
const NO_DATES: ReadonlySet<string> = new Set([
  "0001-01-01",
  "1899-12-30",
  "1900-01-01",
  "1970-01-01",
  "1984-01-01",
  "2049-12-31",
  "2149-12-31",
  "9999-12-31",
]);

/** The day of a moment such as "2026-03-31T17:00:00"; null for "NA" and the dates that stand for none. */
export function readDay(text: string | undefined): Read<string> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || /^(?:NA|N\/A|NV)$/i.test(trimmed)) return { value: null };
  const match = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(trimmed);
  const day = match?.[1];
  if (day === undefined) return { reason: "it is no date" };
  if (NO_DATES.has(day)) return { value: null };
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.valueOf()) || moment.toISOString().slice(0, 10) !== day)
    return { reason: "there is no such day" };
  return { value: day };
}

/** A cost in pence: the file states hundredths, "352625" or "352625.5", and a part of one is rounded half up. */
export function readHundredths(text: string | undefined): Read<bigint> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || /^NA$/i.test(trimmed)) return { value: null };
  const match = /^([+-]?)(\d{1,18})(?:\.(\d*))?$/.exec(trimmed);
  if (!match) return { reason: "it is no sum of money" };
  const [, sign, whole = "0", decimals = ""] = match;
  const pence = BigInt(whole) + (decimals.charAt(0) >= "5" ? 1n : 0n);
  return { value: sign === "-" ? -pence : pence };
}

/** A whole number. */
export function readWhole(text: string | undefined): Read<number> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") return { value: null };
  const value = Number(trimmed);
  return /^[+-]?\d{1,15}(?:\.0*)?$/.test(trimmed) ? { value } : { reason: "it is no whole number" };
}

/** 1, true and yes are true. */
export const isTrue = (text: string | undefined): boolean =>
  text !== undefined && /^(?:1|-1|true|yes)$/i.test(text.trim());

/** A text without the space around it; null when nothing is left. */
export const readText = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
};
