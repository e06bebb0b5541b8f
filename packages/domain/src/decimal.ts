import Big from "big.js";
import type { $brand } from "zod";
import { parsed, type Result, refused } from "./result.ts";

/** An exact decimal number as text, "1234.5": no grouping, no exponent, no zeros that say nothing before the point. */
export type Decimal = string & $brand<"Decimal">;

/** What the record keeps: fifteen digits before the point and eight behind it. */
const KEPT = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,8})?$/;

/** A decimal from the form the record keeps. */
export function parseDecimal(text: string): Result<Decimal> {
  return KEPT.test(text) && text !== "-0"
    ? parsed(text as Decimal)
    : refused(`“${text.slice(0, 40)}” is not a number: write it as 1234 or 1234.5.`);
}

/** The sum of decimals, exactly; of none it is 0. */
export const sumDecimals = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed() as Decimal;

/** The order of decimals by what they are worth: negative, zero or positive. */
export const compareDecimals = (a: Decimal, b: Decimal): number => new Big(a).cmp(b);

/** A decimal times one whole number over another, rounded half away from nil to so many places. */
export function scaleDecimal(value: Decimal, by: number, over: number, places: number): Decimal {
  return new Big(value).times(by).div(over).toFixed(places, Big.roundHalfUp) as Decimal;
}

/** The per cent that one decimal is of another, to one place; null of nil. */
export function percentOf(value: Decimal, whole: Decimal): number | null {
  return new Big(whole).eq(0) ? null : new Big(value).times(100).div(whole).round(1).toNumber();
}

/** How many places a decimal states behind its point. */
export const placesOf = (value: Decimal): number => value.split(".")[1]?.length ?? 0;

/** A decimal for a reader: "1,234.5". */
export function formatDecimal(value: Decimal, places = placesOf(value)): string {
  const [whole = "", part] = new Big(value).toFixed(places, Big.roundHalfUp).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}
