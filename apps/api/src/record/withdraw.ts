import { getTableName, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { commitRevision } from "./commit.ts";
import { type AnyEntity, figureFields, isLedger, textPaths } from "./entity.ts";
import { FIGURE, WITHDRAWN } from "./guard.ts";
import { textsAt } from "./references.ts";
import type { Revising } from "./revising.ts";
import { revisions } from "./revision.table.ts";
import { camelRow } from "./row-json.ts";
import { stemOf } from "./slug-stem.ts";
import type { Store } from "./store.ts";
import type { Author } from "./viewer.ts";
import { withdrawals } from "./withdrawal.table.ts";

/** A text or a figure that must be removed: a missed redaction, erasure of personal data, a court order. */
export interface Withdrawal {
  body: string;
  /** The row's id and the field that holds it. */
  rowId: string;
  field: string;
  reason: string;
  approvedBy: string;
  author: Author;
}

/**
 * Blanks a text or a figure in every version of a row, as a revision.
 * @returns how many versions held it
 * @throws Refusal when the row or the field is not there, or the field holds no text or figure of its own
 */
export async function withdraw(store: Store, withdrawal: Withdrawal): Promise<number> {
  const { rowId, field } = withdrawal;
  const { result } = await commitRevision(store, withdrawal, (revising) =>
    withdrawWithin(revising, store.now(), { ...withdrawal, rowId, field }),
  );
  return result;
}

/**
 * Blanks a text or a figure in every version of a row, within a revision, and destroys the salts of those versions so
 * that what was there cannot be guessed from their hashes. A slug that was made from the text goes with it, and so does
 * the reason of any revision that quotes it. Why, by whom and when stay on the record; every digest still verifies.
 * @returns how many versions held it
 * @throws Refusal as `withdraw`
 */
export async function withdrawWithin(
  revising: Revising,
  withdrawnAt: Date,
  { rowId, field, reason, approvedBy }: Pick<Withdrawal, "rowId" | "field" | "reason" | "approvedBy">,
): Promise<number> {
  if (!reason.trim() || !approvedBy.trim())
    throw new Refusal(
      "BAD_USER_INPUT",
      "A withdrawal needs its reason and who approved it: both stay on the record.",
    );
  const { db, bodyId, revision } = revising;
  const entity = await revising.entityOf(rowId);
  const column = columnOf(entity, field);
  const rowIds = await sameRow(db, entity, rowId);
  const log = async (ofEntity: string, ofRow: string, ofField: string) => {
    await db.insert(withdrawals).values({
      bodyId,
      revision,
      entity: ofEntity,
      rowId: ofRow,
      field: ofField,
      reason: reason.trim(),
      approvedBy: approvedBy.trim(),
      withdrawnAt,
    });
  };
  const blank = async (path: string): Promise<number> => {
    let versions = 0;
    for (const id of rowIds) {
      await log(entity.name, id, path);
      const [blanked] = await rowsOf<{ n: number }>(
        db,
        sql`SELECT frankpledge_blank(${getTableName(entity.table)}, ${id}, ${path}) AS n`,
      );
      versions += blanked?.n ?? 0;
    }
    return versions;
  };
  if (column.endsWith(`.${FIGURE}`)) return await blank(column);

  const held: { slug: string; text: string }[] = [];
  for (const id of rowIds) held.push(...(await textsHeld(db, entity, id, field)));
  const versions = await blank(column);
  if (
    column !== "slug" &&
    entity.name !== "PolicingBody" &&
    !isLedger(entity.table) &&
    held.some(({ slug, text }) => isMadeFrom(slug, text))
  )
    await blank("slug");
  const quoting = await revisionsQuoting(
    db,
    bodyId,
    held.map(({ text }) => text),
  );
  for (const { id, number } of quoting) {
    await log("Revision", id, "reason");
    await db.execute(sql`SELECT frankpledge_blank_reason(${bodyId}, ${number})`);
  }
  return versions;
}

/**
 * The ids under which a row stands: its own, and of a line of a ledger those of the lines that take it back or stand in
 * its place, which say what it said.
 */
async function sameRow(db: Database, { table }: AnyEntity, rowId: string): Promise<string[]> {
  if (!isLedger(table)) return [rowId];
  const found = await rowsOf<{ id: string }>(
    db,
    sql`WITH RECURSIVE same AS (
        SELECT id, reversal_of_id, correction_of_id FROM ${table} AS line WHERE id = ${rowId}
        UNION
        SELECT line.id, line.reversal_of_id, line.correction_of_id FROM ${table} AS line JOIN same
          ON same.id IN (line.reversal_of_id, line.correction_of_id) OR line.id IN (same.reversal_of_id, same.correction_of_id)
      ) SELECT id FROM same ORDER BY id`,
  );
  return found.map(({ id }) => id);
}

/** The texts that a row's versions hold in a field, and the slug beside each. */
async function textsHeld(
  db: Database,
  { table }: AnyEntity,
  rowId: string,
  field: string,
): Promise<{ slug: string; text: string }[]> {
  const versions = await rowsOf<{ row: Record<string, unknown> }>(
    db,
    sql`SELECT to_jsonb(${table}) AS row FROM ${table} WHERE ${table.id} = ${rowId}`,
  );
  return versions.flatMap(({ row }) => {
    const version = camelRow(row);
    return textsAt(version, field.split("."))
      .filter((text) => text !== WITHDRAWN)
      .map((text) => ({ slug: version.slug, text }));
  });
}

/** Whether a slug is the one a text gives, with or without a number behind it. */
function isMadeFrom(slug: string, text: string): boolean {
  const stem = stemOf(text);
  return slug === stem || (slug.startsWith(`${stem}-`) && /^\d+$/.test(slug.slice(stem.length + 1)));
}

/** A text shorter than this stands in too many reasons by chance. */
const SHORTEST_QUOTE = 4;

async function revisionsQuoting(
  db: Database,
  bodyId: string,
  texts: string[],
): Promise<{ id: string; number: number }[]> {
  const quotes = texts.filter((text) => text.length >= SHORTEST_QUOTE);
  if (quotes.length === 0) return [];
  const quoted = quotes.map((text) => sql`strpos(${revisions.reason}, ${text}) > 0`);
  return await rowsOf(
    db,
    sql`SELECT frankpledge_revision_id(${revisions.bodyId}, ${revisions.number}) AS id, ${revisions.number} AS number
      FROM ${revisions} WHERE ${revisions.bodyId} = ${bodyId} AND (${sql.join(quoted, sql` OR `)})
      ORDER BY ${revisions.number}`,
  );
}

/** Where the database keeps a field that holds a text or a figure and may therefore be blanked. */
function columnOf(entity: AnyEntity, field: string): string {
  if (entity.summedBy?.includes(field))
    throw new Refusal(
      "BAD_USER_INPUT",
      `The "${field}" of a line is a heading that other lines bear and that sums are kept by, so it cannot be withdrawn from one line: correct the line instead.`,
    );
  // A body's slug is in the header of its every release, and a line of a ledger has none.
  const slug = entity.name === "PolicingBody" || isLedger(entity.table) ? [] : ["slug"];
  const texts = [...textPaths(entity.fields), ...slug];
  const figures = isLedger(entity.table) ? [] : figureFields(entity);
  if (![...texts, ...figures].includes(field))
    throw new Refusal(
      "BAD_USER_INPUT",
      `${entity.name} has no text "${field}"; it has ${[...texts, ...figures].join(", ")}.`,
    );
  const path = figures.includes(field) ? `${field}.${FIGURE}` : field;
  return path.replace(/^\w+/, (column) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
