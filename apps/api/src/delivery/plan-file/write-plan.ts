import { type Cell } from "@frankpledge/tabular";
import { plan } from "../../plan/plan.entity.ts";
import type { Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { Refusal } from "../../refusal.ts";
import { project } from "../project.entity.ts";
import { cellOfValue } from "./field-cell.ts";
import { type NamesByEntity, namesOfPlan, rowsOfPlan } from "./live-plan.ts";
import { namedBy, type PlanColumn, type PlanSheet, planSheets, SLUG_COLUMN } from "./plan-sheets.ts";
import { latestUpdate } from "./propose-update.ts";

type CellText = Exclude<Cell, boolean | { date: string }>;

/** A sheet with its rows, each cell as a person reads it. */
export interface SheetWritten {
  sheet: PlanSheet;
  rows: CellText[][];
}

/** The headings of a sheet: where each row is read comes first, and finds it again. */
export const headingsOf = ({ columns }: PlanSheet): string[] => [
  SLUG_COLUMN,
  ...columns.map(({ heading }) => heading),
];

/** The live plan's rows as the sheets of its workbook, which come in again without a difference. */
export async function writePlanSheets(live: LiveRows, slug: string): Promise<SheetWritten[]> {
  const plans = await live.of(plan);
  const one = plans.find((row) => row.slug === slug);
  if (!one) {
    const there =
      plans.length === 0 ? "It has none yet." : `It has ${plans.map((row) => row.slug).join(", ")}.`;
    throw new Refusal("NOT_FOUND", `The body has no plan “${slug.slice(0, 80)}”. ${there}`);
  }
  const names = await namesOfPlan(live, one.id);
  const sheets: SheetWritten[] = [];
  for (const sheet of planSheets) {
    const { entity } = sheet;
    const rows = entity.name === plan.name ? [one] : await rowsOfPlan(live, entity, one.id);
    const written: CellText[][] = [];
    for (const row of inOrder(rows, sheet)) {
      const update = entity.name === project.name ? await latestUpdate(live, row.id) : null;
      written.push([row.slug, ...sheet.columns.map((column) => cellOf(column, row, update, names))]);
    }
    sheets.push({ sheet, rows: written });
  }
  return sheets;
}

function cellOf(column: PlanColumn, row: Row, update: Row | null, names: NamesByEntity): CellText {
  const [field = "", inner] = column.path.split(".");
  const named = namedBy(column);
  if (named) {
    const ids = [row[field]].flat().filter((id): id is string => typeof id === "string");
    return ids.map((id) => nameOf(names, named.entity, id)).join("; ") || null;
  }
  if (field === "update") return cellOfValue(column.type, update?.[inner ?? ""]);
  const value = inner === undefined ? row[field] : (row[field] as Record<string, unknown> | null)?.[inner];
  return cellOfValue(column.type, value);
}

/** A name with a semicolon in it would be read as two. */
function nameOf(names: NamesByEntity, entity: string, id: string): string {
  const all = names.get(entity);
  const row = all?.row(id);
  return row ? (all?.nameOf(row, (name) => !/[;\n]/.test(name)) ?? id) : id;
}

/** By the place in the plan's order, then by code as a person counts, then by name. */
function inOrder(rows: readonly Row[], { entity }: PlanSheet): Row[] {
  const key = (row: Row) => entity.order.map(({ field }) => String(row[field] ?? "\uffff"));
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    for (const [place, text] of left.entries()) {
      const order = NATURAL.compare(text, right[place] ?? "");
      if (order !== 0) return order;
    }
    return a.slug < b.slug ? -1 : 1;
  });
}

const NATURAL = new Intl.Collator("en-GB", { numeric: true });
