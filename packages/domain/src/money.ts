import { parsed, type Result, refused } from "./result.ts";
import { groupThousands } from "./thousands.ts";

/** Money in whole pence. Never a float: a sum of parts equals the whole to the penny. */
export type Pence = bigint;

/** The largest sum the record keeps, one penny under a thousand billion pounds. Anything above is a slip. */
export const LARGEST_SUM: Pence = 10n ** 14n - 1n;

/** Zero, unknown, not costed and "business as usual, no specific cost" are four different things (S0.7). */
export const AMOUNT_STATES = ["STATED", "UNKNOWN", "NOT_COSTED", "BUSINESS_AS_USUAL"] as const;
export type AmountState = (typeof AMOUNT_STATES)[number];

/** How sure a document is of its figure: "about", "up to" and "over" stay with the number. */
export const AMOUNT_QUALIFIERS = ["EXACT", "ABOUT", "UP_TO", "OVER"] as const;
export type AmountQualifier = (typeof AMOUNT_QUALIFIERS)[number];

/** A sum and how sure its document is of it. */
export interface QualifiedSum {
  pence: Pence;
  qualifier: AmountQualifier;
}

/** What a document says of a cost: a value when it states one, otherwise why there is none. */
export interface Amount {
  value: Pence | null;
  state: AmountState;
  qualifier: AmountQualifier;
}

/** A sum without its sign. */
export const magnitude = (pence: Pence): Pence => (pence < 0n ? -pence : pence);

/**
 * Pence from the API's exact decimal string of pounds, such as "1800000.00": an optional sign, and at most two
 * decimals. For what people write, such as "£1.8m", see `parseAmount`.
 */
export function penceFromPounds(pounds: string): Result<Pence> {
  const match = /^([+-]?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(pounds);
  if (!match) return refused(`“${pounds.slice(0, 40)}” is not pounds as a decimal: write it as 1800000.00.`);
  const [, sign, whole = "", decimals = ""] = match;
  const pence = BigInt(whole + decimals.padEnd(2, "0"));
  return parsed(sign === "-" ? -pence : pence);
}

/** Pence as the API's exact decimal string of pounds, always with two decimals: "1800000.00". */
export function poundsFromPence(pence: Pence): string {
  const digits = magnitude(pence).toString().padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Pence for a reader: "£1,800,000", or "£1,234.56" when there are odd pence. A negative has a true minus sign. */
export function formatMoney(pence: Pence): string {
  const [whole = "", decimals] = poundsFromPence(magnitude(pence)).split(".");
  return `${pence < 0n ? "\u2212" : ""}£${groupThousands(whole)}${decimals === "00" ? "" : `.${decimals}`}`;
}

/** A sum for a reader, with the document's "about", "up to" or "over": "about £300,000". */
export function formatQualifiedSum({ pence, qualifier }: QualifiedSum): string {
  return `${QUALIFIER_WORDS[qualifier]}${formatMoney(pence)}`;
}

/** An amount for a reader: "up to £6,366", "£0", or the words for why there is no figure (S0.7). */
export function formatAmount({ value, state, qualifier }: Amount): string {
  if (state !== "STATED") return STATE_WORDS[state];
  return value === null ? STATE_WORDS.UNKNOWN : formatQualifiedSum({ pence: value, qualifier });
}

const QUALIFIER_WORDS: Record<AmountQualifier, string> = {
  EXACT: "",
  ABOUT: "about ",
  UP_TO: "up to ",
  OVER: "over ",
};

const STATE_WORDS: Record<Exclude<AmountState, "STATED">, string> = {
  UNKNOWN: "not stated",
  NOT_COSTED: "not costed",
  BUSINESS_AS_USUAL: "business as usual, no specific cost",
};
