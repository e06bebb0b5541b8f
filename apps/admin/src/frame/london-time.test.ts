import { expect, test } from "vitest";
import { instantInLondon, showTime } from "./london-time.ts";

test.each([
  ["2026-01-15T09:00", "2026-01-15T09:00:00.000Z"],
  ["2026-06-15T09:00", "2026-06-15T08:00:00.000Z"],
  ["2026-03-29T00:30", "2026-03-29T00:30:00.000Z"],
  ["2026-03-29T02:00", "2026-03-29T01:00:00.000Z"],
  ["2026-10-25T03:00", "2026-10-25T03:00:00.000Z"],
])("%s in London is %s", (wallClock, instant) => {
  expect(instantInLondon(wallClock)).toBe(instant);
});

test("a time is shown as London's clock had it", () => {
  expect(showTime("2026-06-15T08:00:00Z")).toBe("15 Jun 2026, 09:00");
});
