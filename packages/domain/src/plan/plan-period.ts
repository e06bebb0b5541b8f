import { type CalendarDate, calendarDate } from "../calendar-date.ts";
import { financialYearOf, lastDayOfFinancialYear } from "../financial-year.ts";
import { formatPartialDate, lastDayOf, type PartialDate } from "../partial-date.ts";
import { parsed, type Result, refused } from "../result.ts";

/** An ordinary election of Police and Crime Commissioners. */
export interface OrdinaryElection {
  /** The day on which it was due when the term before it began. */
  due: CalendarDate;
  /** When the law moved it, and to which day. */
  postponed?: { on: CalendarDate; to: CalendarDate };
}

/**
 * The ordinary elections of Commissioners in England and Wales: 15 November 2012, then the first Thursday in May of
 * every fourth year from 2016 (Police Reform and Social Responsibility Act 2011, s.50). That of 2020 was put off by a
 * year (Coronavirus Act 2020, s.60). That of 2028 stands in the Act; the Government announced on 13 November 2025
 * that Commissioners are to end with their term in May 2028, subject to legislation.
 */
export const ORDINARY_ELECTIONS: readonly OrdinaryElection[] = [
  { due: calendarDate(2012, 11, 15) },
  { due: calendarDate(2016, 5, 5) },
  {
    due: calendarDate(2020, 5, 7),
    postponed: { on: calendarDate(2020, 3, 25), to: calendarDate(2021, 5, 6) },
  },
  { due: calendarDate(2024, 5, 2) },
  { due: calendarDate(2028, 5, 4) },
];

/**
 * The next ordinary election after a day, as the law stood on that day: in March 2017 it was 7 May 2020, although
 * the election was held in 2021. Null after the last one known.
 */
export function expectedElectionAfter(date: CalendarDate): CalendarDate | null {
  const expected = ORDINARY_ELECTIONS.map(({ due, postponed }) =>
    postponed && date >= postponed.on ? postponed.to : due,
  );
  return expected.find((day) => day > date) ?? null;
}

/** The days for which a plan is made. */
export interface PlanPeriod {
  start: PartialDate;
  end: CalendarDate;
}

/**
 * The period of a plan: from its issue to the end of the financial year in which the next ordinary election is
 * expected (S4.1; Police Reform and Social Responsibility Act 2011, s.7). A plan issued in March 2017, with an
 * election expected in May 2020, runs to 31 March 2021.
 *
 * Refuses an expected election that is not after the issue.
 */
export function planPeriod(issuedOn: PartialDate, expectedElectionOn: CalendarDate): Result<PlanPeriod> {
  if (expectedElectionOn <= lastDayOf(issuedOn)) {
    return refused(
      `The next election, ${formatPartialDate(expectedElectionOn)}, must come after the plan is issued, ` +
        `${formatPartialDate(issuedOn)}.`,
    );
  }
  return parsed({ start: issuedOn, end: lastDayOfFinancialYear(financialYearOf(expectedElectionOn)) });
}
