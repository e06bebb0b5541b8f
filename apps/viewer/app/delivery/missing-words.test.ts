import { expect, test } from "vitest";
import { missingWords } from "./missing-words.ts";

const call = { title: "April to June 2026", dueOn: "2026-07-06", receivedOn: null };

test.each([
  ["MISSING", null, "No update for April to June 2026 is published. It was due on 6 July 2026."],
  [
    "LATE",
    "2026-07-07",
    "The update for April to June 2026 came late, on 7 July 2026. It was due on 6 July 2026.",
  ],
  ["DUE", null, "The update for April to June 2026 is due on 6 July 2026."],
  ["RECEIVED", "2026-07-01", null],
] as const)("an update that is %s", (state, receivedOn, words) => {
  expect(missingWords({ ...call, state, receivedOn })).toBe(words);
});

test("one that is due on no stated day says nothing", () => {
  expect(missingWords({ ...call, dueOn: null, state: "DUE" })).toBeNull();
});
