import { asc, eq, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { type FieldChange, fieldChanges } from "./field-change.ts";
import { labelsOf } from "./labels.ts";
import { revisions } from "./revision.table.ts";
import { rowById } from "./row-by-id.ts";
import { camelRow } from "./row-json.ts";
import type { Store } from "./store.ts";

/** One step of a row's history: the revision, and what it did to the row. */
export interface RowStep {
  revision: typeof revisions.$inferSelect;
  kind: "ADDED" | "CHANGED" | "REMOVED";
  fields: FieldChange[];
}

/** Everything that was ever done to a row, newest first; empty for an id the record never had. */
export async function historyOf(store: Store, id: string): Promise<RowStep[]> {
  const found = await rowById(store, id);
  if (!found) return [];
  const { entity, bodyId } = found;
  const { table } = entity;
  const versions = (
    await rowsOf<{ row: Record<string, unknown> }>(
      store.db,
      sql`SELECT to_jsonb(${table}) AS row FROM ${table} WHERE ${table.id} = ${id} ORDER BY ${asc(table.openedRevision)}`,
    )
  ).map(({ row }) => camelRow(row));
  const numbered = new Map(
    (await store.db.select().from(revisions).where(eq(revisions.bodyId, bodyId))).map((one) => [
      one.number,
      one,
    ]),
  );
  const labels = await labelsOf(
    store,
    versions.map((row) => ({ entity, row })),
  );
  const steps: RowStep[] = [];
  const add = (number: number, kind: RowStep["kind"], fields: FieldChange[]) => {
    const revision = numbered.get(number);
    if (revision) steps.unshift({ revision, kind, fields });
  };
  versions.forEach((version, place) => {
    const before = versions[place - 1];
    // A version that does not begin where the one before ended follows a removal.
    const follows = before?.closedRevision === version.openedRevision ? before : undefined;
    add(
      version.openedRevision,
      follows ? "CHANGED" : "ADDED",
      fieldChanges(entity, follows, version, labels),
    );
    const next = versions[place + 1];
    if (version.closedRevision !== null && next?.openedRevision !== version.closedRevision)
      add(version.closedRevision, "REMOVED", fieldChanges(entity, version, undefined, labels));
  });
  return steps;
}
