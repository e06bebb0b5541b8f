import { getTableName, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { commitRevision } from "./commit.ts";
import { type AnyEntity, textFields } from "./entity.ts";
import type { Store } from "./store.ts";
import type { Author } from "./viewer.ts";
import { withdrawals } from "./withdrawal.table.ts";

/** A text that must be removed: a missed redaction, erasure of personal data, a court order. */
export interface Withdrawal {
  body: string;
  /** The row's id and the field that holds the text. */
  rowId: string;
  field: string;
  reason: string;
  approvedBy: string;
  author: Author;
}

/**
 * Blanks a text in every version of a row, and destroys the salts of those versions so that what was there cannot be
 * guessed from their hashes. The reason, the approver and the date stay; every digest still verifies.
 * @returns how many versions held the text
 * @throws Refusal when the row or the field is not there, or the field holds no text of its own
 */
export async function withdraw(store: Store, withdrawal: Withdrawal): Promise<number> {
  const { field, rowId, approvedBy } = withdrawal;
  if (!withdrawal.reason.trim() || !approvedBy.trim())
    throw new Refusal(
      "BAD_USER_INPUT",
      "A withdrawal needs its reason and who approved it: both stay on the record.",
    );
  const { result } = await commitRevision(store, withdrawal, async (revising) => {
    const entity = await revising.entityOf(rowId);
    const column = textColumn(entity, field);
    await revising.db.insert(withdrawals).values({
      bodyId: revising.bodyId,
      revision: revising.revision,
      entity: entity.name,
      rowId,
      field: column,
      reason: withdrawal.reason.trim(),
      approvedBy: approvedBy.trim(),
      withdrawnAt: store.now(),
    });
    const [blanked] = await rowsOf<{ n: number }>(
      revising.db,
      sql`SELECT frankpledge_blank(${getTableName(entity.table)}, ${rowId}, ${column}) AS n`,
    );
    return blanked?.n ?? 0;
  });
  return result;
}

/** The column of a field that holds plain text and may therefore be blanked. */
function textColumn(entity: AnyEntity, field: string): string {
  const texts = textFields(entity);
  if (!texts.includes(field))
    throw new Refusal("BAD_USER_INPUT", `${entity.name} has no text "${field}"; it has ${texts.join(", ")}.`);
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
