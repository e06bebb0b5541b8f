import { expect, test } from "vitest";
import { paperTimeWords } from "./paper-time-words.ts";

test("a paper says in plain words whether it came in time, and nothing where nobody knows", () => {
  expect(paperTimeWords({ state: "IN_TIME", clearDays: 5 })).toBe("5 clear days: in time");
  expect(paperTimeWords({ state: "LATE", clearDays: 1 })).toBe("1 clear day: too late");
  expect(paperTimeWords({ state: "LATE", clearDays: 0 })).toBe("No clear days: too late");
  expect(paperTimeWords({ state: "OVERDUE", clearDays: null })).toBe("Should be public by now");
  expect(paperTimeWords({ state: "UNKNOWN", clearDays: null })).toBeNull();
  expect(paperTimeWords({ state: "NO_CLOCK", clearDays: null })).toBeNull();
});
