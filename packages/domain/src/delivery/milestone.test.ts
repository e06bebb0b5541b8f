import { expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { PartialDate } from "../partial-date.ts";
import { milestoneState, monthsSlipped } from "./milestone.ts";

const p = (text: string | null) => text as PartialDate | null;
const today = "2025-05-15" as CalendarDate;

test.each([
  ["2025-04", null, null, "PASSED"],
  ["2025-04", "2025-05", null, "AHEAD"],
  ["2025-04", "2025-05-14", null, "PASSED"],
  ["2025-04", null, "2025-04-02", "REACHED"],
  [null, null, null, "NO_DATE"],
])("planned for %s, now %s, reached %s: %s", (baseline, forecast, reached, state) => {
  const milestone = { baselineDate: p(baseline), forecastDate: p(forecast), reachedOn: p(reached) };
  expect(milestoneState(milestone, today)).toBe(state);
});

test.each([
  ["2025-04", "2025-06", 2],
  ["2025-04-30", "2025-05-01", 1],
  ["2025-01", "2024-11", -2],
  ["2025", "2025-06", null],
  [null, "2025-06", null],
])("from %s to %s it slipped by %s months", (baseline, now, months) => {
  expect(monthsSlipped(p(baseline), p(now))).toBe(months);
});
