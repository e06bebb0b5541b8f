import { plan } from "../../plan/plan.entity.ts";
import type { AnyEntity, Row } from "../../record/entity.ts";
import type { OptionsNamed } from "../../record/proposal/file-kind.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { type ProposedRow, RowNamed } from "../../record/proposal/proposal.ts";
import { Refusal } from "../../refusal.ts";
import type { PlanRead, SheetRead, SheetRow } from "./read-sheets.ts";
import { valuesOfRow } from "./row-values.ts";

/** The plan that a file is of: the row on record, or the one that its sheet Plan makes. */
export interface FoundPlan {
  reference: string | RowNamed;
  live: Row | null;
  rows: ProposedRow[];
  notes: string[];
}

const KEY = "the plan";

/**
 * Finds out which plan a file is of: by what a person named, by its sheet Plan, or because the body has only one.
 * @throws Refusal with the sentence that says what to name
 */
export async function findPlan(read: PlanRead, live: LiveRows, options: OptionsNamed): Promise<FoundPlan> {
  const sheet = read.sheets.find((one) => one.sheet.entity.name === plan.name);
  const named = options.plan?.trim() || null;
  const all = await live.of(plan);
  const planNamed = named === null ? null : (all.find(({ slug }) => slug === named) ?? null);
  if (named !== null && planNamed === null && !sheet) throw noSuchPlan(named, all);
  if (sheet) return await fromSheet(sheet, read.sheets, live, named, planNamed);
  if (planNamed) return { reference: planNamed.id, live: planNamed, rows: [], notes: [] };
  const [only, ...others] = all;
  if (only && others.length === 0)
    return {
      reference: only.id,
      live: only,
      rows: [],
      notes: [`The file does not name its plan; it is taken for the body's only one, ${only.slug}.`],
    };
  throw new Refusal(
    "BAD_USER_INPUT",
    all.length === 0
      ? "The body has no plan yet and the file has no sheet Plan: add one, with the plan's Title."
      : `The file does not say which plan it is of: name one of ${all.map(({ slug }) => slug).join(", ")}.`,
  );
}

async function fromSheet(
  { rows: [row, another], sheet }: SheetRead,
  sheets: readonly SheetRead[],
  live: LiveRows,
  named: string | null,
  planNamed: Row | null,
): Promise<FoundPlan> {
  if (!row)
    throw new Refusal("BAD_USER_INPUT", "The sheet Plan has headings and no row: fill in the plan's Title.");
  if (another)
    throw new Refusal("BAD_USER_INPUT", "The sheet Plan has more than one row: a file is of one plan.");
  mustBeThePlanNamed(row, named);
  const slug = named ?? row.slug ?? undefined;
  const found = planNamed ?? (await planOf(row, live, slug));
  if (found === null && row.slug !== null && sheets.some(hasAddresses))
    throw new Refusal(
      "BAD_USER_INPUT",
      `The workbook is of the plan “${row.slug.slice(0, 80)}”, which the record of this body does not have: check the body. To begin a new plan with it, empty its Address columns.`,
    );
  const values = valuesOfRow(row, found);
  if (typeof values.title !== "string") delete values.title;
  const proposed: ProposedRow = {
    entity: sheet.entity,
    key: KEY,
    place: row.place,
    values,
    ...(slug === undefined ? {} : { slug }),
    match: found ? [{ slug: found.slug }] : [{ slug }, { title: values.title }],
  };
  return { reference: found?.id ?? new RowNamed(KEY), live: found, rows: [proposed], notes: [] };
}

/** @throws Refusal when a person named one plan and the file says that it is of another */
function mustBeThePlanNamed({ slug }: SheetRow, named: string | null): void {
  if (named === null || slug === null || slug === named) return;
  throw new Refusal(
    "BAD_USER_INPUT",
    `The workbook is of the plan “${slug.slice(0, 80)}”, and “${named.slice(0, 80)}” was named: name the plan that it is of, or empty its Address columns to bring its rows into the other.`,
  );
}

/** Whether rows of a sheet beside that of the plan say where they are read on a record. */
const hasAddresses = ({ sheet, rows }: SheetRead): boolean =>
  sheet.entity.name !== plan.name && rows.some(({ slug }) => slug !== null);

/** By its address; without one, by its title. */
async function planOf(row: SheetRow, live: LiveRows, slug: string | undefined): Promise<Row | null> {
  if (slug !== undefined) return (await live.where(plan, { slug }))[0] ?? null;
  const { title } = valuesOfRow(row, null);
  if (typeof title !== "string") return null;
  const found = await live.where(plan as unknown as AnyEntity, { title });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function noSuchPlan(named: string, all: readonly Row[]): Refusal {
  const there = all.length === 0 ? "It has none yet." : `It has ${all.map(({ slug }) => slug).join(", ")}.`;
  return new Refusal("NOT_FOUND", `The body has no plan “${named.slice(0, 80)}”. ${there}`);
}
