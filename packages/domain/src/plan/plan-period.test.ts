import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDates } from "../../testing/arbitraries.ts";
import { type CalendarDate, partsOf, weekdayOf } from "../calendar-date.ts";
import { lastDayOf, type PartialDate } from "../partial-date.ts";
import { planFields } from "./plan.ts";
import { expectedElectionAfter, ORDINARY_ELECTIONS, planPeriod } from "./plan-period.ts";

describe("S4.1: a plan runs to the end of the financial year of the next expected election", () => {
  test.each([
    ["Dorset 2017-2021", "2017-03", "2020-05-07", "2021-03-31"],
    ["Hampshire 2013-17", "2013-03", "2016-05-05", "2017-03-31"],
    ["one issued after the postponement", "2020-04-01", "2021-05-06", "2022-03-31"],
    ["one issued after the election of 2021", "2021-12", "2024-05-02", "2025-03-31"],
  ])("%s", (_name, issued, election, end) => {
    const issuedOn = issued as PartialDate;
    expect(expectedElectionAfter(lastDayOf(issuedOn))).toBe(election);
    expect(planPeriod(issuedOn, election as CalendarDate)).toEqual({
      ok: true,
      value: { start: issuedOn, end },
    });
  });

  test("an election before the issue is refused", () => {
    expect(planPeriod("2017-03" as PartialDate, "2016-05-05" as CalendarDate)).toEqual({
      ok: false,
      reason: "The next election, 5 May 2016, must come after the plan is issued, March 2017.",
    });
  });
});

describe("ordinary elections", () => {
  test("from 2016 on they are due on the first Thursday in May of every fourth year", () => {
    for (const [index, { due }] of ORDINARY_ELECTIONS.slice(1).entries()) {
      expect(partsOf(due)).toMatchObject({ year: 2016 + 4 * index, month: 5 });
      expect(weekdayOf(due)).toBe(4);
      expect(partsOf(due).day).toBeLessThanOrEqual(7);
    }
  });

  test("none is known after that of 2028", () => {
    expect(expectedElectionAfter("2028-05-03" as CalendarDate)).toBe("2028-05-04");
    expect(expectedElectionAfter("2028-05-04" as CalendarDate)).toBeNull();
  });

  test("the expected one is after the day, and makes a plan's period", () => {
    fc.assert(
      fc.property(calendarDates, (date) => {
        const election = expectedElectionAfter(date);
        if (election === null) return;
        expect(election > date).toBe(true);
        const period = planPeriod(date, election);
        expect(period.ok && period.value.end > election).toBe(true);
      }),
    );
  });
});

test("a plan cannot end before it begins, to the precision its papers state", () => {
  const plan = (periodStart: string, periodEnd: string) =>
    planFields.safeParse({ title: "A plan", periodStart, periodEnd }).success;
  expect(plan("2030", "2020")).toBe(false);
  expect(plan("2017-05", "2017")).toBe(true);
  expect(plan("2017", "2021-03-31")).toBe(true);
});
