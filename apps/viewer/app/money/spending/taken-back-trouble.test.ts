import { expect, test } from "vitest";
import { takenBackTrouble } from "./taken-back-trouble.ts";

const hrefs = (told: ReturnType<typeof takenBackTrouble>) => told.waysOn.map(({ href }) => href);

test("a payment that was corrected leads to what stands in its place, and to itself as it was", () => {
  const told = takenBackTrouble("wessex", "one", { lastRelease: 2, takenBackIn: 3, standsInId: "two" }, null);
  expect(told.title).toBe("This payment was corrected");
  expect(told.text).toContain("Since version 3 another stands in its place");
  expect(hrefs(told)).toEqual([
    "/wessex/spending/two",
    "/wessex/spending/one?release=2",
    "/wessex/changes?from=2&to=3",
    "/wessex/spending",
  ]);
});

test("a payment that was taken back says by which version, and a reader of a version stays in it", () => {
  const told = takenBackTrouble("wessex", "one", { lastRelease: 2, takenBackIn: 3, standsInId: null }, 4);
  expect(told.text).toContain("Version 3 took it back");
  expect(hrefs(told)).toEqual([
    "/wessex/spending/one?release=2",
    "/wessex/changes?from=2&to=3",
    "/wessex/spending?release=4",
  ]);
});
