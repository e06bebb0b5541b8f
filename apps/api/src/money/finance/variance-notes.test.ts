import { expect, test } from "vitest";
import type { FinanceDimension } from "./dimension.ts";
import { FinanceFigures, type Sums } from "./figures.ts";
import { varianceNotes } from "./variance-notes.ts";

const known = { postings: true, payments: true };
const figuresOf = (sums: Sums, isSpentOn = true) =>
  new FinanceFigures(sums, isSpentOn ? known : { postings: false, payments: false });
const row = (dimension: FinanceDimension, label: string, figures: FinanceFigures) => ({
  keys: [{ dimension, code: label, slug: null, label }],
  figures,
});

test("a total's variance to date that its rows do not sum to says which rows have none, and why", () => {
  const rows = [
    row("PROJECT", "Lamp posts", figuresOf({ actual: "500", profiled: "400" })),
    row("PROJECT", "Not yet linked to a project", figuresOf({ actual: "90" })),
    row("PROJECT", "Not tied to a project", figuresOf({ profiled: "1000" }, false)),
  ];
  const total = figuresOf({ actual: "590", profiled: "1400" });
  expect(rows.map(({ figures }) => figures.varianceToDate)).toEqual([100n, null, null]);
  expect(varianceNotes({ rows, total }, { groupBy: ["PROJECT"] })).toEqual([
    "The variance to date of the total is all that was spent less all of the budget to date, and not the sum of the rows. There is none for “Not yet linked to a project”, without a budget to date; nor for “Not tied to a project”, where it is not known what was spent of the budget.",
  ]);
  expect(varianceNotes({ rows, total }, { groupBy: ["PROJECT"], ofTotal: new Set(["budget"]) })).toEqual([]);
});

test("rows that sum to their total are not remarked on, and of many without a budget three are named", () => {
  const budgeted = row("SUPPLIER", "A", figuresOf({ actual: "5", profiled: "4" }));
  const nothing = row("SUPPLIER", "B", figuresOf({ ordered: "7" }));
  const total = figuresOf({ actual: "5", profiled: "4" });
  expect(varianceNotes({ rows: [budgeted, nothing], total }, { groupBy: ["SUPPLIER"] })).toEqual([]);
  const more = ["C", "D", "E", "F", "G"].map((name) => row("SUPPLIER", name, figuresOf({ actual: "1" })));
  const [note] = varianceNotes(
    { rows: [budgeted, ...more], total: figuresOf({ actual: "10", profiled: "4" }) },
    { groupBy: ["SUPPLIER"] },
  );
  expect(note).toContain("none for “C”, “D”, “E” and 2 more rows, without a budget to date.");
});

test("forecasts are of a year, so by month no row has a variance", () => {
  const rows = [
    row("MONTH", "April 2025", figuresOf({ budget: "100", profiled: "100", actual: "100" })),
    row(
      "MONTH",
      "Not held by month",
      figuresOf({ forecast: "130", budget_lines: "1", forecast_lines: "1" }, false),
    ),
  ];
  const total = figuresOf({
    budget: "100",
    profiled: "100",
    actual: "100",
    forecast: "130",
    budget_lines: "1",
    forecast_lines: "1",
  });
  expect(varianceNotes({ rows, total }, { groupBy: ["MONTH"] })).toEqual([
    "The variance of the total is the whole forecast less the whole budget, and not the sum of the rows. No row has one, because forecasts are of a whole year and not held by month.",
  ]);
});
