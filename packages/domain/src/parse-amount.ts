import { type AmountQualifier, LARGEST_SUM, type QualifiedSum } from "./money.ts";
import { parsed, type Result, refused } from "./result.ts";

/**
 * The sum that a person wrote: "£1.8m", "c£300k", "up to £6,366", "over £2million", "1,234.56", "(123.45)",
 * "123.45-", "-£5", "£1 234.50", "nil". Pounds sterling only.
 *
 * Refuses what could be read in two ways ("1.234,56"), what is not whole pence, and what holds anything else than
 * one sum. Never passes through a float.
 */
export function parseAmount(text: string): Result<QualifiedSum> {
  const written = text
    .replace(/\s+/g, " ")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  const quoted = `“${written.slice(0, 40)}”`;
  if (written === "") return refused("No amount is written.");
  if (OTHER_CURRENCY.test(written)) return refused(`${quoted} is not in pounds sterling.`);
  if ((written.match(/£|GBP/gi)?.length ?? 0) > 1)
    return refused(`${quoted} has more than one currency sign.`);

  const { qualifier, sum } = takeQualifier(written);
  if (/^nil$/i.test(sum)) return parsed({ pence: 0n, qualifier });

  const match = SUM.exec(sum);
  if (!match) return refused(`${quoted} is not one amount of money.`);
  const [, before = "", number = "", scale = "", after = ""] = match;

  const sign = SIGNS[before.replace(/[£GBP ]/gi, "") + after];
  if (sign === undefined) return refused(`${quoted} has signs or brackets that do not agree.`);

  const digits = NUMBER.exec(number);
  if (!digits)
    return refused(`${quoted} is ambiguous: part thousands with commas and pence with a point, as 1,234.56.`);
  const [, whole = "", decimals = ""] = digits;

  const zeros = (POWERS[scale.toLowerCase()] ?? 0) + 2 - decimals.length;
  if (zeros < 0) return refused(`${quoted} has more decimals than there are pence.`);
  const pence = BigInt(whole.replace(/[, ]/g, "") + decimals) * 10n ** BigInt(zeros);
  if (pence > LARGEST_SUM) return refused(`${quoted} is larger than any sum the record keeps.`);
  return parsed({ pence: sign * pence, qualifier });
}

const OTHER_CURRENCY = /[$€¥]|\b(?:usd|eur|dollars?|euros?)\b/i;

/** What stands before the number (sign, bracket, currency), the number, its scale, and what stands after it. */
const SUM =
  /^([-+(]? ?(?:£|GBP)? ?[-+(]?) ?(\d[\d., ]*|\.\d+) ?(k|thousand|mn?|million|bn|billion)? ?(?:GBP)? ?([-)]?)$/i;

/** Digits in one piece or in threes, then decimals. */
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{0,40})(?:\.(\d{1,40}))? ?$/;

/** The signs and brackets around a number, in the order written, and what they make of it. */
const SIGNS: Record<string, bigint> = { "": 1n, "+": 1n, "-": -1n, "()": -1n };

const POWERS: Record<string, number> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

const QUALIFIERS: readonly [AmountQualifier, RegExp][] = [
  ["ABOUT", /^(?:about|around|approximately|approx\.?|circa|ca?(?:[. ]|(?=£))) ?/i],
  ["UP_TO", /^(?:up to|no more than|a maximum of) ?/i],
  ["OVER", /^(?:over|more than|in excess of) ?/i],
];

function takeQualifier(written: string): { qualifier: AmountQualifier; sum: string } {
  for (const [qualifier, words] of QUALIFIERS) {
    if (words.test(written)) return { qualifier, sum: written.replace(words, "") };
  }
  return { qualifier: "EXACT", sum: written };
}
