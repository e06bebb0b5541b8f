import { expect, test } from "vitest";
import { seriesWords } from "./series-words.ts";

type Point = Parameters<typeof seriesWords>[0][number];

const point = (place: number, given: Partial<Point> = {}): Point => ({
  period: String(2000 + place),
  value: "10",
  label: `month ${place}`,
  signal: null,
  newDefinition: false,
  centre: 10,
  ...given,
});
const points = (count: number, given: Partial<Point> = {}) =>
  Array.from({ length: count }, (_, place) => point(place + 1, given));

test("where nothing stands out, nothing is proved", () => {
  expect(seriesWords(points(12), "CALENDAR_YEAR")).toEqual([
    "Of these 12 years none stands out from what chance gives. That does not prove that nothing changed.",
  ]);
});

test("what stands out is named, and not explained", () => {
  const series = [...points(12), point(13, { signal: "ABOVE_LIMIT" }), point(14, { signal: "BELOW_LIMIT" })];
  expect(seriesWords(series, "MONTH")).toEqual([
    "month 13 and month 14 lie beyond what chance gives.",
    "The chart does not tell why.",
    "It does not allow for the season: some months are higher every year.",
  ]);
});

test("a run is told with its last period", () => {
  const series = [...points(8), ...points(8, { signal: "RUN_BELOW" })];
  expect(seriesWords(series, "QUARTER")[0]).toBe(
    "Eight or more quarters in a row, to month 8, lie below the mean, which is no chance.",
  );
});

test("too few values say so, counted from the last change of definition", () => {
  const series = [
    ...points(12),
    point(13, { newDefinition: true, centre: null }),
    point(14, { centre: null }),
  ];
  expect(seriesWords(series, "MONTH")).toEqual([
    "What is counted changed with month 13: what comes after is not set beside what went before.",
    "There are 2 values since: from 12 on, what is chance can be told from what is not.",
  ]);
});

test("no value at all", () => {
  expect(seriesWords(points(2, { value: null }), "MONTH")).toEqual(["No value is on this record."]);
});

test("the latest month stands beside the same month a year before, where two years are there", () => {
  const months = Array.from({ length: 24 }, (_, place) =>
    point(place, {
      period: `${2024 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
      value: String(place === 23 ? 7 : 10 + (place >= 12 && place < 15 ? 1 : 0)),
    }),
  );
  expect(seriesWords(months, "MONTH").at(-1)).toBe(
    "It does not allow for the season: some months are higher every year. So set beside the same time of year: December 2025 (7) is lower than December 2024 (10). Of the last 12 months 3 are higher than a year before, and 1 is lower.",
  );
  expect(seriesWords(months.slice(1), "MONTH").at(-1)).toBe(
    "It does not allow for the season: some months are higher every year.",
  );
});
