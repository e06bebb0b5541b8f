import { compareDecimals, type Decimal } from "../decimal.ts";
import { PERIODS_A_YEAR, type ReadingPeriod, yearBefore } from "./reading-period.ts";

/** A value of a series with its period; null where it is not known. */
export interface SeasonPoint {
  period: ReadingPeriod;
  value: Decimal | null;
}

/** The latest value beside that of the same season, and how the year up to it stands to the year before. */
export interface YearOnYear {
  latest: SeasonPoint & { value: Decimal };
  before: SeasonPoint & { value: Decimal };
  /** Of the last year's periods, how many have a value a year before, and how many of those are higher or lower. */
  compared: number;
  higher: number;
  lower: number;
}

/**
 * Sets the latest value of a series beside the same month or quarter a year before, so that the season takes no part in
 * what is told.
 * @param series of one definition, in the order of time
 * @returns null with less than two years of periods, without the value of a year before, or where a period is a year
 */
export function yearOnYear(series: readonly SeasonPoint[]): YearOnYear | null {
  const aYear = PERIODS_A_YEAR[series[0]?.period.frequency ?? "FINANCIAL_YEAR"];
  if (aYear === 1 || series.length < 2 * aYear) return null;
  const last = series.findLastIndex(({ value }) => value !== null);
  const pairs = series.slice(Math.max(0, last + 1 - aYear), last + 1).flatMap((now) => {
    const text = yearBefore(now.period).text;
    const then = series.find(({ period }) => period.text === text);
    return isKnown(now) && then && isKnown(then) ? [{ now, then }] : [];
  });
  const latest = pairs.at(-1);
  if (!latest || latest.now !== series[last]) return null;
  const signs = pairs.map(({ now, then }) => compareDecimals(now.value, then.value));
  return {
    latest: latest.now,
    before: latest.then,
    compared: pairs.length,
    higher: signs.filter((sign) => sign > 0).length,
    lower: signs.filter((sign) => sign < 0).length,
  };
}

const isKnown = (point: SeasonPoint): point is SeasonPoint & { value: Decimal } => point.value !== null;
