import { expect, test } from "vitest";
import type { FinanceRow } from "../money/finance-figures.ts";
import { areasInOrder } from "./areas-in-order.ts";

const row = (label: string, code: string | null) =>
  ({ keys: [{ dimension: "AREA", code, slug: null, label }], figures: {} }) as unknown as FinanceRow;

test("areas come by name, several areas after them, and what no area is stated of last", () => {
  const rows = [row("Area not stated", null), row("Port", "p"), row("Several areas", null), row("Ash", "a")];
  expect(areasInOrder(rows).map(({ keys: [key] }) => key?.label)).toEqual([
    "Ash",
    "Port",
    "Several areas",
    "Area not stated",
  ]);
});
