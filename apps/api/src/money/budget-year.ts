import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { budgetLines } from "./budget-line.table.ts";
import { budgetMovements } from "./budget-movement.table.ts";

/**
 * A movement changes budgets of its own financial year: what is carried forward is new money of the next. Asked of what
 * a revision wrote, be it movements or budget lines.
 * @throws Refusal BAD_USER_INPUT
 */
export async function mustMoveWithinTheYear({ db, bodyId, revision }: Writing): Promise<void> {
  const [stray] = await rowsOf<{ title: string; name: string; year: string }>(
    db,
    sql`SELECT movement.title, line.name, line.financial_year AS year
      FROM ${budgetMovements} AS movement, jsonb_array_elements(movement.lines) AS part, ${budgetLines} AS line
      WHERE movement.body_id = ${bodyId} AND movement.closed_revision IS NULL
        AND line.id = (part ->> 'budgetLineId')::uuid AND line.closed_revision IS NULL
        AND ${revision} IN (movement.opened_revision, line.opened_revision)
        AND line.financial_year <> movement.financial_year LIMIT 1`,
  );
  if (stray)
    throw new Refusal(
      "BAD_USER_INPUT",
      `"${stray.title}" names the budget line "${stray.name}" of ${stray.year}: a movement changes budgets of its own financial year.`,
      { lines: "A line is of another financial year." },
    );
}
