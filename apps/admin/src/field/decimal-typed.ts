import { formatDecimal, parseDecimal } from "@frankpledge/domain";

/** Digits in groups of three as people write them, which cannot be taken for anything else: "1,234.5". */
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/** What a person typed as the record keeps it; text that is no number stays as it was typed. */
export function readDecimal(text: string): string {
  const bare = text.trim();
  return GROUPED.test(bare) ? bare.replaceAll(",", "") : bare;
}

/** One sentence on why the text is no number, or nothing. */
export function decimalFault(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const number = parseDecimal(value);
  return number.ok ? undefined : number.reason;
}

/** The API's number for a reader: "1,234.5". Text that is no number stays as it was typed. */
export function showDecimal(value: string, places?: number): string {
  const number = parseDecimal(value);
  return number.ok ? formatDecimal(number.value, places) : value;
}
