/** A value read, null where there is none or what stands for "none"; or why it could not be read. */
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

/** Days that were read: a schedule has many dates on few days, and each is kept as one text. */
const days = new Map<string, Read<string>>();
const MOST_DAYS = 20_000;

/** The day of a moment such as "2026-03-31T17:00:00"; null for "NA" and the dates that stand for none. */
export function readDay(text: string | undefined): Read<string> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || /^(?:NA|N\/A|NV)$/i.test(trimmed)) return { value: null };
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(trimmed)) return { reason: "it is no date" };
  const day = Buffer.from(trimmed.slice(0, 10)).toString();
  const read = days.get(day) ?? readCalendarDay(day);
  if (days.size < MOST_DAYS) days.set(day, read);
  return read;
}

function readCalendarDay(day: string): Read<string> {
  if (NO_DATES.has(day)) return { value: null };
  const moment = new Date(`${day}T00:00:00Z`);
  const isThere = !Number.isNaN(moment.valueOf()) && moment.toISOString().slice(0, 10) === day;
  return isThere ? { value: day } : { reason: "there is no such day" };
}

/**
 * A cost in pence: the file states hundredths, "352625", "352625.5" or "3.52625E5", and a part of one is rounded half
 * away from nought.
 */
export function readHundredths(text: string | undefined): Read<bigint> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || /^NA$/i.test(trimmed)) return { value: null };
  const match = /^([+-]?)(\d{1,18})?(?:\.(\d*))?(?:E\+?(-?\d{1,2}))?$/i.exec(trimmed);
  const [, sign, whole = "", decimals = "", power = "0"] = match ?? [];
  if (!match || whole + decimals === "") return { reason: "it is no sum of money" };
  const places = whole.length + Number(power);
  if (places > 18) return { reason: "it is more than there is money" };
  const digits = `${"0".repeat(Math.max(0, -places))}${whole}${decimals}`;
  const pence = BigInt(digits.slice(0, Math.max(0, places)).padEnd(Math.max(0, places), "0") || "0");
  const rounded = pence + (digits.charAt(Math.max(0, places)) >= "5" ? 1n : 0n);
  return { value: sign === "-" ? -rounded : rounded };
}

/** A whole number. */
export function readWhole(text: string | undefined): Read<number> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") return { value: null };
  const value = Number(trimmed);
  return /^[+-]?\d{1,15}(?:\.0*)?$/.test(trimmed) ? { value } : { reason: "it is no whole number" };
}

/** A share in per cent: "40", "40%" or "33.3", which is rounded. */
export function readPercent(text: string | undefined): Read<number> {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") return { value: null };
  return /^[+-]?\d{1,9}(?:\.\d*)?\s*%?$/.test(trimmed)
    ? { value: Math.round(Number.parseFloat(trimmed)) }
    : { reason: "it is no share in per cent" };
}

/** 1, true and yes are true. */
export const isTrue = (text: string | undefined): boolean =>
  text !== undefined && /^(?:1|-1|true|yes)$/i.test(text.trim());

/** A text without the space around it; null when nothing is left. */
export const readText = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
};
