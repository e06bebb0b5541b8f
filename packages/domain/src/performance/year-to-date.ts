import type { CalendarDate } from "../calendar-date.ts";
import { type Decimal, percentOf, scaleDecimal, sumDecimals } from "../decimal.ts";
import { type FinancialYear, firstDayOfFinancialYear } from "../financial-year.ts";
import { changedWithin } from "./definition-change.ts";
import type { OutturnMethod, YearToDateMethod } from "./measure.ts";
import { PERIODS_A_YEAR, type ReadingPeriod } from "./reading-period.ts";

/** A reading of the body's own area, as the rules need it. */
export interface PeriodReading {
  period: ReadingPeriod;
  value: Decimal | null;
  count: number | null;
  of: number | null;
}

/** What a financial year has come to so far. */
export interface YearToDate {
  value: Decimal;
  /** Of a share: its counts. */
  count: number | null;
  of: number | null;
  /** How many periods of the year it stands on, from the first without a gap. */
  periods: number;
}

/**
 * What a financial year has come to, from its first period on without a gap: what follows a period that is not known
 * is left out, since a sum without it would seem less than it is. What was counted by two definitions is not added.
 * @param starts the days from which the measure's later definitions hold
 * @returns null when the first period is not known, the measure is not of financial years, or two definitions meet
 */
export function yearToDate(
  method: YearToDateMethod,
  readings: readonly PeriodReading[],
  year: FinancialYear,
  starts: readonly CalendarDate[],
): YearToDate | null {
  if (method === "LATEST") return latestOf(readings, year);
  const known: PeriodReading[] = [];
  for (let place = 1; ; place++) {
    const next = readings.find(({ period }) => period.financialYear === year && period.place === place);
    if (!next || next.value === null) break;
    known.push(next);
  }
  const periods = known.length;
  const changed = changedWithin(starts, year);
  if (periods === 0 || (changed !== null && known.some(({ period }) => period.to >= changed))) return null;
  switch (method) {
    case "SUM":
      return {
        value: sumDecimals(known.map(({ value }) => value as Decimal)),
        count: null,
        of: null,
        periods,
      };
    case "SHARE": {
      if (known.some(({ of }) => of === null)) return null;
      const count = known.reduce((sum, reading) => sum + (reading.count ?? 0), 0);
      const of = known.reduce((sum, reading) => sum + (reading.of ?? 0), 0);
      const percent = percentOf(String(count) as Decimal, String(of) as Decimal);
      return percent === null ? null : { value: String(percent) as Decimal, count, of, periods };
    }
  }
}

/** A position is that of the last period that is known; what lies before it takes nothing from it. */
function latestOf(readings: readonly PeriodReading[], year: FinancialYear): YearToDate | null {
  const [last] = readings
    .filter(({ period, value }) => period.financialYear === year && value !== null)
    .sort((a, b) => b.period.place - a.period.place);
  if (!last || last.value === null) return null;
  return { value: last.value, count: last.count, of: last.of, periods: last.period.place };
}

/** The outcome of a year as it is expected, and the words for how it was reckoned. */
export interface ExpectedOutturn {
  value: Decimal;
  /** True when the year is over and the value is what it came to. */
  actual: boolean;
  method: string;
}

/**
 * The outcome of a financial year: what it came to, or what it will come to by the measure's method. A year in which
 * the definition changes has none, unless its last position is its outcome.
 * @param places to how many places behind the point it is reckoned
 * @param starts the days from which the measure's later definitions hold
 * @returns null where the method has not enough to go by
 */
export function expectedOutturn(
  { yearToDate: summing, outturn }: { yearToDate: YearToDateMethod; outturn: OutturnMethod },
  readings: readonly PeriodReading[],
  year: FinancialYear,
  { before, places, starts }: { before: FinancialYear; places: number; starts: readonly CalendarDate[] },
): ExpectedOutturn | null {
  const soFar = yearToDate(summing, readings, year, starts);
  const [first] = readings;
  if (!soFar || !first || (summing !== "LATEST" && changedWithin(starts, year) !== null)) return null;
  const whole = PERIODS_A_YEAR[first.period.frequency];
  if (soFar.periods === whole) return { value: soFar.value, actual: true, method: "The year is complete." };
  if (knownBeyond(readings, year, soFar.periods)) return null;
  if (summing !== "SUM")
    return { value: soFar.value, actual: false, method: "As it stands so far in the year." };
  if (outturn === "SAME_PACE")
    return {
      value: scaleDecimal(soFar.value, whole, soFar.periods, places),
      actual: false,
      method: `At the pace of the first ${soFar.periods} of ${whole} periods.`,
    };
  if (outturn === "NONE") return null;
  const lastYear = yearToDate("SUM", readings, before, starts);
  // By another definition the year before may have had another shape.
  if (lastYear?.periods !== whole || starts.includes(firstDayOfFinancialYear(year))) return null;
  const sameMonths = sumDecimals(
    readings
      .filter(({ period }) => period.financialYear === before && period.place <= soFar.periods)
      .map(({ value }) => value as Decimal),
  );
  if (Number(sameMonths) <= 0) return null;
  return {
    value: scaleDecimal(soFar.value, Number(lastYear.value), Number(sameMonths), places),
    actual: false,
    method: `If the rest of the year keeps to the shape of ${before}.`,
  };
}

/** Whether something is known of what follows a gap: the year is not running any more, and nothing is to be foretold. */
const knownBeyond = (readings: readonly PeriodReading[], year: FinancialYear, periods: number): boolean =>
  readings.some(
    ({ period, value }) =>
      value !== null &&
      period.financialYear !== null &&
      (period.financialYear > year || (period.financialYear === year && period.place > periods)),
  );
