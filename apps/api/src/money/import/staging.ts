import type { LedgerSource } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import type { ReadLine } from "../intake/reading.ts";
import { LINE_COLUMNS } from "../ledger/line-fields.ts";
import { codingIdOf, contentKeyOf } from "../ledger/write-lines.ts";
import { importLines, importProblems } from "./import.table.ts";
import { postingKindOf } from "./posting-kind.ts";

/** How many lines are sent to the database at once. */
export const BATCH = 2_000;

/** The rows of the live record that a file may name by code or name. */
interface Named {
  funds: ReadonlyMap<string, string>;
  projects: ReadonlyMap<string, string>;
}

/** The funds and projects of a body by what files call them. A code or name that two of them share names neither. */
export async function namedRows(db: Database, bodyId: string): Promise<Named> {
  const by = async (table: string, label: string) => {
    const rows = await rowsOf<{ id: string; name: string }>(
      db,
      sql`SELECT min(id::text) AS id, name FROM (
          SELECT id, lower(code) AS name FROM ${sql.identifier(table)} WHERE body_id = ${bodyId} AND closed_revision IS NULL
          UNION SELECT id, lower(${sql.identifier(label)}) FROM ${sql.identifier(table)}
          WHERE body_id = ${bodyId} AND closed_revision IS NULL) AS named
        WHERE name IS NOT NULL GROUP BY name HAVING count(DISTINCT id) = 1`,
    );
    return new Map(rows.map(({ id, name }) => [name, id]));
  };
  return { funds: await by("funds", "name"), projects: await by("projects", "title") };
}

const TYPES: Record<string, string> = {
  amount: "bigint",
  vat: "bigint",
  period: "smallint",
  supplier_redacted: "boolean",
  fund_id: "uuid",
  source_row: "integer",
};

const DEFINITION = ["line_number integer", "project_id uuid", "kind text"]
  .concat(LINE_COLUMNS.map((name) => `"${name}" ${TYPES[name] ?? "text"}`))
  .join(", ");

/** Puts lines that were read into staging. @param first the number of the first of them */
export async function stage(
  db: Database,
  { id, bodyId, source }: { id: string; bodyId: string; source: LedgerSource },
  lines: readonly ReadLine[],
  first: number,
  named: Named,
): Promise<void> {
  const rows = lines.map((line, place) => staged(line, first + place, source, named));
  const columns = sql.raw(LINE_COLUMNS.map((name) => `"${name}"`).join(", "));
  await db.execute(sql`INSERT INTO ${importLines} (import_id, line_number, content_key, coding_id, project_id, kind, ${columns})
    SELECT ${id}::uuid, line_number, ${contentKeyOf("given.")}, ${codingIdOf(bodyId, "given.")}, project_id, kind, ${columns}
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS given(${sql.raw(DEFINITION)})`);
}

/** A line as its row in staging; what it does not state is left out. */
function staged(line: ReadLine, number: number, source: LedgerSource, { funds, projects }: Named): object {
  const find = (map: ReadonlyMap<string, string>, name: string | null) =>
    name === null ? undefined : map.get(name.toLowerCase());
  return {
    line_number: number,
    project_id: find(projects, line.project),
    kind: source === "POSTING" ? (postingKindOf(line.kind) ?? undefined) : undefined,
    amount: Number(line.pence),
    vat: line.vatPence === null ? undefined : Number(line.vatPence),
    paid_on: line.paidOn ?? undefined,
    financial_year: line.financialYear ?? undefined,
    period: line.period ?? undefined,
    supplier: line.supplier ?? undefined,
    supplier_redacted: line.supplierRedacted,
    description: line.description ?? undefined,
    value_for_money: line.valueForMoney ?? undefined,
    expense_type: line.expenseType ?? undefined,
    holder: line.holder ?? undefined,
    revenue_capital: line.revenueCapital ?? undefined,
    fund_id: find(funds, line.fund),
    subjective: line.subjective ?? undefined,
    department: line.department ?? undefined,
    objective: line.objective ?? undefined,
    cost_centre: line.costCentre ?? undefined,
    area: line.area ?? undefined,
    transaction_number: numberOf(line),
    invoice_number: line.invoiceNumber ?? undefined,
    merchant_category: line.merchantCategory ?? undefined,
    contract: line.contract ?? undefined,
    source_sheet: line.sheet,
    source_row: line.row,
  };
}

/** What the ledger numbers the line by: a transaction, and its line where the file has one. */
function numberOf({ transactionNumber, lineNumber }: ReadLine): string | undefined {
  if (transactionNumber === null) return undefined;
  return lineNumber === null ? transactionNumber : `${transactionNumber}/${lineNumber}`;
}

/** Takes the lines of a file out of staging; what could not be read of it stays listed. */
export async function clearLines(db: Database, importId: string): Promise<void> {
  await db.execute(sql`DELETE FROM ${importLines} WHERE import_id = ${importId}`);
}

/** Takes away what an earlier reading of a file left. */
export async function clearStaging(db: Database, importId: string): Promise<void> {
  await clearLines(db, importId);
  await db.execute(sql`DELETE FROM ${importProblems} WHERE import_id = ${importId}`);
}
