import { expect, test } from "vitest";
import type { PartialDate } from "../partial-date.ts";
import { slipOf } from "./rebaseline.ts";

const p = (text: string | null) => text as PartialDate | null;

test.each([
  ["2025-03", "2025-09", "2025-12", { fromFirst: 9, fromPresent: 3 }],
  ["2025-03", "2025-03", "2025-02", { fromFirst: -1, fromPresent: -1 }],
  ["2025", "2025-09", "2025-12", { fromFirst: null, fromPresent: 3 }],
  ["2025-03", "2025-09", null, { fromFirst: null, fromPresent: null }],
])("from %s, since then %s, and now %s", (first, present, now, slip) => {
  expect(slipOf({ first: p(first), present: p(present) }, p(now))).toEqual(slip);
});
