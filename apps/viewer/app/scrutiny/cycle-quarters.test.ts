import { expect, test } from "vitest";
import { quartersOfCycle } from "./cycle-quarters.ts";

test("a year's parts come in their order, what has no day last, and nothing is left out", () => {
  const items = [null, "2027-02-01", "2026-04", "2026-06-30", "2027"].map((on) => ({ on }));
  expect(quartersOfCycle(items, "2026-27")).toEqual([
    { name: "April to June 2026", items: [{ on: "2026-04" }, { on: "2026-06-30" }] },
    { name: "January to March 2027", items: [{ on: "2027-02-01" }, { on: "2027" }] },
    { name: "To be done, with no day fixed", items: [{ on: null }] },
  ]);
});
