import { expect, test } from "vitest";
import type { Decimal } from "../decimal.ts";
import { nextPeriod, parseReadingPeriod, type ReadingPeriod } from "./reading-period.ts";
import { type SeasonPoint, yearOnYear } from "./season.ts";

function seriesFrom(first: string, ...values: (number | null)[]): SeasonPoint[] {
  const parsed = parseReadingPeriod(first);
  if (!parsed.ok) throw new Error(parsed.reason);
  let period: ReadingPeriod = parsed.value;
  return values.map((value) => {
    const point = { period, value: value === null ? null : (String(value) as Decimal) };
    period = nextPeriod(period);
    return point;
  });
}

test("the latest quarter stands beside the same one a year before", () => {
  const told = yearOnYear(seriesFrom("2016-17 Q1", 5, 9, 5, 4, 6, 12, 5, 3));
  expect(told).toMatchObject({
    latest: { period: { text: "2017-18 Q4" }, value: "3" },
    before: { period: { text: "2016-17 Q4" }, value: "4" },
    compared: 4,
    higher: 2,
    lower: 1,
  });
});

test("what is not known is compared with nothing", () => {
  expect(yearOnYear(seriesFrom("2016-17 Q1", 5, null, 5, 4, 6, 12, 5, 3))).toMatchObject({ compared: 3 });
  expect(yearOnYear(seriesFrom("2016-17 Q1", 5, 9, 5, null, 6, 12, 5, 3))).toBeNull();
  expect(yearOnYear(seriesFrom("2016-17 Q1", 5, 9, 5, 4, 6, 12, 5, 3, null))?.latest.value).toBe("3");
});

test("two years must be there, of months or quarters", () => {
  expect(yearOnYear(seriesFrom("2016-17 Q1", 5, 9, 5, 4, 6, 12, 5))).toBeNull();
  expect(yearOnYear(seriesFrom("2016-04", ...Array.from({ length: 23 }, () => 1)))).toBeNull();
  expect(yearOnYear(seriesFrom("2016-04", ...Array.from({ length: 24 }, () => 1)))).toMatchObject({
    compared: 12,
  });
  expect(yearOnYear(seriesFrom("2010-11 FY", 1, 2, 3, 4, 5))).toBeNull();
  expect(yearOnYear([])).toBeNull();
});
