import { expect, test } from "vitest";
import { slipWords } from "../project/slip-words.ts";
import { deadlineWords } from "./deadline-words.ts";

test("a deadline says how it comes about", () => {
  const deadline = { dueOn: "2026-07-07", stated: false, papersOn: "2026-07-16", hostOn: "2026-07-14" };
  expect(deadlineWords(deadline)).toBe(
    "7 July 2026. The papers must be public by 16 July 2026, and with the host authority by 14 July 2026.",
  );
  expect(deadlineWords({ ...deadline, stated: true, papersOn: null, hostOn: null })).toBe(
    "7 July 2026, as stated.",
  );
});

test.each([
  [{ fromFirst: 3, fromPresent: 3 }, "3 months late"],
  [
    { fromFirst: 4, fromPresent: -1 },
    "4 months late against the first end; 1 month early against the one now in force",
  ],
  [{ fromFirst: null, fromPresent: null }, "Cannot be told"],
])("slip %o reads %s", (slip, words) => {
  expect(slipWords(slip)).toBe(words);
});
