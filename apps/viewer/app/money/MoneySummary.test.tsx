import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FinanceFigures } from "./finance-figures.ts";
import { MoneySummary } from "./MoneySummary.tsx";
import type { YearStage } from "./year-stage.ts";

const total = {
  budget: "1000.00",
  actual: "900.00",
  forecast: "700.00",
  variance: "-300.00",
  supplierPayments: null,
} as FinanceFigures;

const said = (stage: YearStage) =>
  renderToStaticMarkup(
    <MoneySummary year="2024-25" to="to 31 March 2025" stage={stage} total={total} priorities={null} />,
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("once the outturn is known it is said first against the budget, and no forecast", () => {
  expect(said("OUTTURN")).toMatch(
    /^All that was spent in 2024-25, its outturn, is £900: £100 under budget \(10\.0% of £1,000\)\./,
  );
  expect(said("OUTTURN")).not.toContain("forecast");
});

test("while the year runs the forecast is said, and of a part of a closed year neither", () => {
  expect(said("RUNNING")).toContain("The forecast for the year is £700: £300 under budget");
  expect(said("CLOSED")).toBe("The budget for 2024-25 is £1,000. Spent to 31 March 2025: £900.");
});
