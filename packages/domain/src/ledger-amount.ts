import { LARGEST_SUM, type Pence } from "./money.ts";
import { parsed, type Result, refused } from "./result.ts";

/** The mark before the pence: a point in 1,234.50, a comma in 1.234,50. */
export type DecimalMark = "POINT" | "COMMA";

/**
 * The sum that a cell of a ledger or of a list of payments holds: "£1,234.50", "(123.45)", "123.45-", "-£5",
 * "1 234,50", "12.50 CR", "-" and "nil" for nothing, or a spreadsheet's number.
 *
 * A credit ("CR") is negative. Pounds sterling only, and a pound sign may be mis-encoded. Decimals beyond the pence
 * are refused unless they are the noise of a spreadsheet's floats ("1234.5600000001"). Unlike `parseAmount`, which
 * reads prose, it knows no "about" and no "£2k".
 */
export function parseLedgerAmount(written: string | number, decimal: DecimalMark = "POINT"): Result<Pence> {
  if (typeof written === "number") return penceOfNumber(written);
  const plain = decimal === "POINT" ? penceOfPlainDigits(written) : undefined;
  return plain === undefined ? penceOfText(written, decimal) : parsed(plain);
}

/** A hundredth of a penny: what lies nearer to a whole penny than that is noise of a float, not a third decimal. */
const NOISE = 1e-4;

function penceOfNumber(pounds: number): Result<Pence> {
  if (!Number.isFinite(pounds)) return refused(`“${pounds}” is not one amount of money.`);
  const pence = pounds * 100;
  const whole = Math.round(pence);
  if (Math.abs(whole) > Number(LARGEST_SUM)) return tooLarge(String(pounds));
  if (Math.abs(pence - whole) > Math.max(NOISE, Math.abs(pence) * 1e-15))
    return tooManyDecimals(String(pounds));
  return parsed(BigInt(whole));
}

/** Pence of "-1234.5" and the like, which most cells are; undefined when it takes a closer look. */
function penceOfPlainDigits(text: string): Pence | undefined {
  const { length } = text;
  const first = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === first || length > 14) return undefined;
  let pence = 0;
  let decimals = -1;
  for (let at = first; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      pence = pence * 10 + code - ZERO;
      if (decimals >= 0) decimals++;
    } else if (code === POINT && decimals < 0 && at > first && at < length - 1) {
      decimals = 0;
    } else return undefined;
  }
  if (decimals > 2) return undefined;
  if (decimals < 2) pence *= decimals === 1 ? 10 : 100;
  return pence > Number(LARGEST_SUM) ? undefined : BigInt(first === 1 ? -pence : pence);
}

const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57];

function penceOfText(written: string, decimal: DecimalMark): Result<Pence> {
  if (written.length > 100) return refused(`${quote(written)} is not one amount of money.`);
  const text = written
    .replace(/[\s\u200b-\u200f\ufeff]+/g, " ")
    .replace(/[\u2012-\u2015\u2212]/g, "-")
    .replace(/^ ?'/, "")
    .trim();
  if (text === "") return refused("No amount is written.");
  const currency = FOREIGN.exec(text)?.[0];
  if (currency !== undefined)
    return refused(`${quote(text)} is in another currency (${currency}): only pounds sterling are read.`);
  const bare = text.replace(POUND, "").trim();
  if (NOTHING.test(bare)) return parsed(0n);

  const [, before = "", number = "", after = ""] = SUM.exec(bare) ?? [];
  if (number === "") return refused(`${quote(text)} is not one amount of money.`);
  const sign = SIGNS[(before + after).replaceAll(" ", "").toUpperCase()];
  if (sign === undefined) return refused(`${quote(text)} has signs that do not agree.`);

  const digits = NUMBERS[decimal].exec(number);
  if (!digits) return refused(AMBIGUOUS[decimal](quote(text)));
  const [, whole = "", decimals = ""] = digits;
  const rest = Number(`0.${decimals.slice(2)}0`);
  if (rest > NOISE && rest < 1 - NOISE) return tooManyDecimals(text);
  const pence =
    BigInt(whole.replace(/\D/g, "") + decimals.slice(0, 2).padEnd(2, "0")) + (rest > 0.5 ? 1n : 0n);
  return pence > LARGEST_SUM ? tooLarge(text) : parsed(sign * pence);
}

const quote = (text: string): string => `“${text.slice(0, 40)}”`;

const tooLarge = (text: string): Result<never> =>
  refused(`${quote(text)} is larger than any sum the record keeps.`);

const tooManyDecimals = (text: string): Result<never> =>
  refused(`${quote(text)} has more decimals than there are pence.`);

/** The pound sign, and what other encodings make of it. */
const POUND = /£|Â£|Â|\ufffd|\u0153|GBP|₤/gi;

const FOREIGN =
  /US\$|[$€¥]|\b(?:USD|EUR|JPY|CHF|AUD|CAD|SEK|NOK|DKK|AED|dollars?|euros?)\b|(?<=\d)(?:USD|EUR)\b/i;

/** Ways to write nothing; a dash is how spreadsheets print a zero. */
const NOTHING = /^(?:-+|nil|none|zero)$/i;

const SUM = /^([-+( ]*(?:DR|CR)?[-+( ]*)(\d[\d., ']*|[.,]\d+)( ?[-+) ]*(?:DR|CR)?)$/i;

const SIGNS: Record<string, bigint> = {
  "": 1n,
  "+": 1n,
  "-": -1n,
  "()": -1n,
  "(-)": -1n,
  DR: 1n,
  CR: -1n,
};

/** Digits in one piece or in threes, then decimals. */
const NUMBERS: Record<DecimalMark, RegExp> = {
  POINT: /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d{0,40})(?:\.(\d{0,40}))? ?$/,
  COMMA: /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ']\d{3})+|\d{0,40})(?:,(\d{0,40}))? ?$/,
};

const AMBIGUOUS: Record<DecimalMark, (text: string) => string> = {
  POINT: (text) => `${text} is ambiguous: part thousands with commas and pence with a point, as 1,234.56.`,
  COMMA: (text) => `${text} is ambiguous: part thousands with points and pence with a comma, as 1.234,56.`,
};
