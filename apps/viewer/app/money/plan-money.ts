import type { Pence } from "@frankpledge/domain";
import { priorityName } from "../plan/priority-name.ts";
import { penceOf } from "./amount-words.ts";
import type { FinanceFigures, FinanceRow } from "./finance-figures.ts";

/** A priority as the record names it, and its plan. */
export interface NamedPriority {
  id: string;
  slug: string;
  position: number;
  title: string | null;
  plan: { slug: string; title: string } | null;
}

/** What money counts for a priority, or for none: its name, its place, its figures, and those of its projects. */
export interface PriorityMoney {
  key: string;
  name: string;
  /** True for what counts for the plan's projects; false for what is not linked, not tied, or outside the plan. */
  ofPlan: boolean;
  plan: string | null;
  slug: string | null;
  figures: FinanceFigures;
  projects: FinanceRow[];
}

/**
 * Money by priority in the order of the plan, and after it what counts for several priorities, for none, or for no
 * project at all: each a row of its own, so that the rows sum to the whole.
 * @param byPriority rows by plan and priority
 * @param byProject rows by plan, priority and project
 */
export function planMoney(
  byPriority: readonly FinanceRow[],
  byProject: readonly FinanceRow[],
  priorities: readonly NamedPriority[],
): PriorityMoney[] {
  const places = new Map(priorities.map((priority, place) => [priority.id, { priority, place }]));
  const severalPlans = new Set(byPriority.flatMap(({ keys: [plan] }) => plan?.code ?? [])).size > 1;
  const placeOf = ({ keys: [plan, priority] }: FinanceRow) =>
    places.get(priority?.code ?? "")?.place ?? (plan?.code ? 10_000 : 20_000);
  return byPriority
    .toSorted((a, b) => placeOf(a) - placeOf(b) || keyOf(a).localeCompare(keyOf(b), "en"))
    .map((row) => {
      const [plan, priority] = row.keys;
      const named = places.get(priority?.code ?? "")?.priority;
      const name = named ? priorityName(named) : (priority?.label ?? "");
      return {
        key: keyOf(row),
        name: severalPlans && plan?.code ? `${name} (${plan.label})` : name,
        ofPlan: Boolean(plan?.code),
        plan: plan?.slug ?? null,
        slug: named ? named.slug : null,
        figures: row.figures,
        projects: byProject
          .filter((other) => keyOf(other) === keyOf(row) && other.keys[2]?.code)
          .toSorted((a, b) =>
            (a.keys[2]?.label ?? "").localeCompare(b.keys[2]?.label ?? "", "en", { numeric: true }),
          ),
      };
    });
}

const keyOf = ({ keys: [plan, priority] }: FinanceRow): string =>
  [plan, priority].map((key) => key?.code ?? key?.label ?? "").join(" ");

/** The sum of one figure over rows; null where none states it. */
export function sumOf(rows: readonly FinanceFigures[], name: keyof FinanceFigures): Pence | null {
  const stated = rows.flatMap((figures) => figures[name] ?? []) as string[];
  return stated.length === 0 ? null : stated.reduce((sum, pounds) => sum + penceOf(pounds), 0n);
}
