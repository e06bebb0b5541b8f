import {
  type AmountQualifier,
  formatMoney,
  formatQualifiedSum,
  parseAmount,
  penceFromPounds,
  poundsFromPence,
} from "@frankpledge/domain";

/** What became of a sum that a person typed. */
export interface TypedMoney {
  /** Pounds as the API takes them; the text itself when it could not be understood. */
  value: string | null;
  qualifier: AmountQualifier;
  /** The sum in full, for the person to see what was understood. */
  understood: string | undefined;
}

/** Reads what a person typed: "£1.8m", "350k", "about 1,234.56". */
export function readMoney(text: string): TypedMoney {
  if (text.trim() === "") return { value: null, qualifier: "EXACT", understood: undefined };
  const sum = parseAmount(text);
  if (!sum.ok) return { value: text, qualifier: "EXACT", understood: undefined };
  return {
    value: poundsFromPence(sum.value.pence),
    qualifier: sum.value.qualifier,
    understood: formatQualifiedSum(sum.value),
  };
}

/** One sentence on why the text is no sum of money, or nothing. */
export function moneyFault(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "" || penceFromPounds(value).ok) return undefined;
  const sum = parseAmount(value);
  return sum.ok ? undefined : sum.reason;
}

/** The API's pounds for a reader: "£1,800,000". Text that is no sum stays as it was typed. */
export function showMoney(pounds: string | null | undefined): string {
  if (!pounds) return "";
  const pence = penceFromPounds(pounds);
  return pence.ok ? formatMoney(pence.value) : pounds;
}
