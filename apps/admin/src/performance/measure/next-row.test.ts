import type { FinancialYear } from "@frankpledge/domain";
import { expect, test } from "vitest";
import type { MeasureYear } from "./measure-row.ts";
import { nextReading, nextTarget } from "./next-row.ts";

test.each([
  [["2026-02", "2026-03"], "2026-04"],
  [["2025-12"], "2026-01"],
  [["2025-26 Q3", "2025-26 Q4"], "2026-27 Q1"],
])("after %s a reading of %s is suggested", (periods, next) => {
  expect(nextReading({ series: periods.map((period) => ({ period })) })).toEqual({ period: next });
});

test("nothing is suggested for a measure that was never read or has no target", () => {
  expect(nextReading({ series: [] })).toEqual({});
  expect(nextTarget({ years: [] })).toEqual({});
});

test("a target is suggested for the year after the last that has one", () => {
  const year = (financialYear: string, target: string | null) =>
    ({ financialYear: financialYear as FinancialYear, target }) as MeasureYear;
  const years = [year("2026-27", null), year("2025-26", "90"), year("2024-25", "88")];
  expect(nextTarget({ years })).toEqual({ financialYear: "2026-27" });
});
