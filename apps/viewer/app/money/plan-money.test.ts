import { expect, test } from "vitest";
import type { FinanceFigures, FinanceRow } from "./finance-figures.ts";
import { planMoney } from "./plan-money.ts";

const row = (plan: string | null, priority: string | null, label: string): FinanceRow => ({
  keys: [
    { dimension: "PLAN", code: plan, slug: plan, label: plan ?? label },
    { dimension: "PRIORITY", code: priority, slug: null, label },
  ],
  figures: {} as FinanceFigures,
});

test("priorities stand in the order of the plan, and after them what counts for none and for no project", () => {
  const named = ["safer-streets", "rural-crime"].map((id, place) => ({
    id,
    slug: id,
    position: place + 1,
    title: null,
    plan: { slug: "plan", title: "Plan" },
  }));
  const rows = [
    row(null, null, "Not tied to a project"),
    row("plan", null, "Several priorities"),
    row("plan", "rural-crime", "Rural crime"),
    row("plan", "safer-streets", "Safer streets"),
  ];
  expect(planMoney(rows, [], named).map(({ slug, name, ofPlan }) => [slug ?? name, ofPlan])).toEqual([
    ["safer-streets", true],
    ["rural-crime", true],
    ["Several priorities", true],
    ["Not tied to a project", false],
  ]);
});
