import fc from "fast-check";
import { addDays, type CalendarDate, calendarDate } from "../src/calendar-date.ts";
import { type FinancialYear, financialYearOf } from "../src/financial-year.ts";
import { LARGEST_SUM, type Pence } from "../src/money.ts";
import type { PartialDate } from "../src/partial-date.ts";

/** Random values for property tests. */

/** Any sum that the record can keep. */
export const pence: fc.Arbitrary<Pence> = fc.bigInt({ min: -LARGEST_SUM, max: LARGEST_SUM });

/** A day between 2003 and 2102: from the first year whose bank holidays are right. */
export const calendarDates: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 36_523 })
  .map((days) => addDays(calendarDate(2003, 1, 1), days));

/** A date stated to the year, the month or the day. */
export const partialDates: fc.Arbitrary<PartialDate> = fc
  .tuple(calendarDates, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length) as PartialDate);

export const financialYears: fc.Arbitrary<FinancialYear> = calendarDates.map(financialYearOf);
