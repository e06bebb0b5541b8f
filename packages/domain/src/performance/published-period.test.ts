import { expect, test } from "vitest";
import type { Result } from "../result.ts";
import {
  periodsOfDays,
  readPublishedPeriod,
  readPublishedPeriodOfTwo,
  type StatedPeriod,
} from "./published-period.ts";

const words = (read: Result<StatedPeriod>) =>
  read.ok ? (read.value.kind === "day" ? `the day ${read.value.day}` : read.value.text) : read.reason;

test.each([
  ["2017", "2017"],
  ["2018/19", "2018-19 FY"],
  ["2018-19", "2018-19 FY"],
  ["2018–2019", "2018-19 FY"],
  ["FY 2018/19", "2018-19 FY"],
  ["2018-19 FY", "2018-19 FY"],
  ["2018-19 Q2", "2018-19 Q2"],
  ["Q2 2018/19", "2018-19 Q2"],
  ["2017 Q1", "2016-17 Q4"],
  ["Q2 2017", "2017-18 Q1"],
  ["Apr 2019", "2019-04"],
  ["April 2019", "2019-04"],
  ["Apr-19", "2019-04"],
  ["2019-04", "2019-04"],
  ["2019/12", "2019-12"],
  ["Year ending March 2018", "2017-18 FY"],
  ["12 months to Mar 2018", "2017-18 FY"],
  ["Year ending December 2018", "2018"],
  ["2019-04-30", "the day 2019-04-30"],
  ["30/04/2019", "the day 2019-04-30"],
])("“%s” is %s", (text, expected) => {
  expect(words(readPublishedPeriod(text))).toBe(expected);
});

test.each(["1200", "3429.53", "Dorset", "2018/20", "43586", "Total"])("“%s” is no period", (text) => {
  expect(readPublishedPeriod(text).ok).toBe(false);
});

test("a year that ends in another month is neither kind of year, and says so", () => {
  expect(words(readPublishedPeriod("Year ending June 2018"))).toContain(
    "neither a calendar year nor a financial year",
  );
});

test("a year in one figure is the financial year that ends in it, where a person says so", () => {
  expect(words(readPublishedPeriod("2007", "financial"))).toBe("2006-07 FY");
});

test("a year and its quarter or month may stand in two columns", () => {
  expect(words(readPublishedPeriodOfTwo("2017/18", "1", "calendar"))).toBe("2017-18 Q1");
  expect(words(readPublishedPeriodOfTwo("2017/18", "Quarter 4", "calendar"))).toBe("2017-18 Q4");
  expect(words(readPublishedPeriodOfTwo("2017", "April", "calendar"))).toBe("2017-04");
});

test.each([
  [["2003-03-31", "2004-03-31", "2005-03-01"], "2003-03-31", "2002-03 FY"],
  [["2003-12-31", "2004-12-31"], "2003-12-31", "2003"],
  [["2003-03-31", "2003-06-30", "2003-09-30"], "2003-06-30", "2003-04 Q1"],
  [["2003-03-31", "2003-04-30"], "2003-04-30", "2003-04"],
])("of the days %j, %s is %s", (days, day, expected) => {
  expect(periodsOfDays(days as never).of(day as never)).toBe(expected);
});
