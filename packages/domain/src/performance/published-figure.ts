import Big from "big.js";
import { type Decimal, parseDecimal } from "../decimal.ts";
import { parsed, type Result, refused } from "../result.ts";

/** A figure as a file states it. */
export interface PublishedFigure {
  /** Null where the file has a mark in place of a figure: not known, which is not nil. */
  value: Decimal | null;
  /** The mark that stands in place of a figure, as it is written. */
  mark: string | null;
  provisional: boolean;
  revised: boolean;
  /** True when the file has more places than the record keeps. */
  rounded: boolean;
  percent: boolean;
}

/** What publishers write where they have no figure, or may not give one. */
const MARKS =
  /^(?:\.{1,3}|…|[-–—]|\*{1,3}|:|~|#|\[?(?:x|z|c|u|w|low|n\/?a|no data|not available|not applicable|suppressed|withheld|confidential)\]?|#n\/a|null|nan|tbc)$/i;

/** How many places behind the point the record keeps. */
const MOST_PLACES = 8;

/**
 * A figure as publishers write it: "1,234", " 2 ", "-00" for nil, "45.1%", "123 [p]" for provisional, "1.2E-3";
 * null for an empty cell, which says nothing. Marks such as ".." and "*" are no nil.
 */
export function readPublishedFigure(written: string): Result<PublishedFigure | null> {
  const text = written
    .replace(/\s+/g, " ")
    .replace(/\u2212/g, "-")
    .trim();
  if (text === "") return parsed(null);
  const none = { provisional: false, revised: false, rounded: false, percent: false };
  if (MARKS.test(text)) return parsed({ ...none, value: null, mark: text });
  const [, figure = "", note = ""] =
    /^(.*?) ?(?:\[?\(?([pr]|pr|rp|provisional|revised)\)?\]?)?$/i.exec(text) ?? [];
  const percent = figure.endsWith("%");
  const plain = figure.replace(/ ?%$/, "").replace(/^£/, "");
  const number = /^([-+]?)(\d{1,3}(?:[, ]\d{3})+|\d+|\d*(?=\.))(\.\d+)?(e[-+]?\d{1,3})?$/i.exec(plain);
  if (!number) return refused(`“${text.slice(0, 40)}” is not a figure.`);
  const exact = new Big(plain.replace(/[, +]/g, ""));
  const kept = exact.round(MOST_PLACES, Big.roundHalfUp);
  // toFixed writes -0 for a nil with a sign.
  const value = parseDecimal(kept.eq(0) ? "0" : kept.toFixed());
  if (!value.ok) return refused(`“${text.slice(0, 40)}” is larger than any figure the record keeps.`);
  return parsed({
    value: value.value,
    mark: null,
    provisional: /p/i.test(note) && !/^revised$/i.test(note),
    revised: /r/i.test(note) && !/^provisional$/i.test(note),
    rounded: !exact.eq(kept),
    percent,
  });
}

/** A share between 0 and 1 as per cent. */
export const asPercent = (value: Decimal): Decimal => {
  const percent = new Big(value).times(100).round(MOST_PLACES, Big.roundHalfUp);
  return (percent.eq(0) ? "0" : percent.toFixed()) as Decimal;
};
