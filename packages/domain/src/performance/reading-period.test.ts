import { expect, test } from "vitest";
import {
  formatReadingPeriod,
  nextPeriod,
  parseReadingPeriod,
  type ReadingPeriod,
  yearBefore,
} from "./reading-period.ts";

const period = (text: string): ReadingPeriod => {
  const read = parseReadingPeriod(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

test.each([
  ["2017-04", "MONTH", "2017-04-01", "2017-04-30", "2017-18", 1],
  ["2018-03", "MONTH", "2018-03-01", "2018-03-31", "2017-18", 12],
  ["2017-18 Q1", "QUARTER", "2017-04-01", "2017-06-30", "2017-18", 1],
  ["2017-18 Q4", "QUARTER", "2018-01-01", "2018-03-31", "2017-18", 4],
  ["2017-18 FY", "FINANCIAL_YEAR", "2017-04-01", "2018-03-31", "2017-18", 1],
  ["2017", "CALENDAR_YEAR", "2017-01-01", "2017-12-31", null, 1],
])("%s is a %s from %s to %s", (text, frequency, from, to, financialYear, place) => {
  expect(period(text)).toEqual({ frequency, text, from, to, financialYear, place });
});

test.each(["2017-13", "2017-18 Q5", "2017-19 FY", "Q1 2017", "17", ""])("“%s” is no period", (text) => {
  expect(parseReadingPeriod(text).ok).toBe(false);
});

test("December 2011 and the financial year 2011-12 are told apart", () => {
  expect(period("2011-12").from).toBe("2011-12-01");
  expect(period("2011-12 FY").from).toBe("2011-04-01");
});

test.each([
  ["2017-04", "2016-04", "2017-05"],
  ["2017-12", "2016-12", "2018-01"],
  ["2017-18 Q4", "2016-17 Q4", "2018-19 Q1"],
  ["2017-18 FY", "2016-17 FY", "2018-19 FY"],
  ["2017", "2016", "2018"],
])("%s follows a year after %s, and is followed by %s", (text, before, next) => {
  expect(yearBefore(period(text)).text).toBe(before);
  expect(nextPeriod(period(text)).text).toBe(next);
});

test.each([
  ["2017-04", "April 2017"],
  ["2017-18 Q4", "January to March 2018"],
  ["2017-18 FY", "April 2017 to March 2018"],
  ["2017", "2017"],
])("%s is shown as %s", (text, shown) => {
  expect(formatReadingPeriod(period(text))).toBe(shown);
});
