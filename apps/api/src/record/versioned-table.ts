import { isNull } from "drizzle-orm";
import {
  index,
  integer,
  type PgColumn,
  type PgColumnBuilderBase,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { records } from "./record.table.ts";

/**
 * The columns of every kept row. A row of an entity is its versions: a change closes the version before and inserts
 * the next, and nothing else is ever written (`record/guard.ts` holds the database to it). A version is visible
 * in the half-open interval of revisions [opened, closed), and to the public in that of releases.
 */
const versionColumns = {
  id: uuid().notNull(),
  bodyId: uuid()
    .notNull()
    .references(() => records.bodyId),
  openedRevision: integer().notNull(),
  closedRevision: integer(),
  openedRelease: integer(),
  closedRelease: integer(),
  /** Salts the version's leaf in a release's digest, so that a hash cannot be guessed back into a text. */
  salt: uuid().defaultRandom(),
  slug: text().notNull(),
};

/** What a row carries that stays a draft until a named person clears it. */
export const clearanceColumns = {
  clearance: text({ enum: ["DRAFT", "CLEARED"] })
    .notNull()
    .default("DRAFT"),
  clearedBy: text(),
  clearedAt: timestamp({ withTimezone: true, mode: "date" }),
  embargoUntil: timestamp({ withTimezone: true, mode: "date" }),
};

/** Rows are loaded with what they name and with what names them, at any point of the record: each way has its index. */
function referenceIndexes(columns: Record<string, PgColumn>) {
  return Object.entries(columns).flatMap(([field, column]) => {
    if (field.endsWith("Ids")) return [index().using("gin", column)];
    return field.endsWith("Id") && field !== "bodyId" ? [index().on(column)] : [];
  });
}

/**
 * Defines the table of an entity.
 * @param name the table, in snake case and the plural
 * @param columns what is particular to the entity
 * @param slugWithin the column within which a slug names one row: its body unless told otherwise
 * @param indexed the indexes it needs beside the common ones
 */
export function versionedTable<Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Columns,
  slugWithin: (keyof Columns & string) | "bodyId" | "everywhere" = "bodyId",
  indexed: (column: Record<string, PgColumn>) => ReturnType<ReturnType<typeof index>["on"]>[] = () => [],
) {
  return pgTable(name, { ...versionColumns, ...columns }, (table) => {
    const column = table as unknown as Record<string, PgColumn>;
    const scope = slugWithin === "everywhere" ? [] : [column[slugWithin] as PgColumn];
    return [
      primaryKey({ columns: [table.id, table.openedRevision] as [PgColumn, PgColumn] }),
      uniqueIndex(`${name}_one_live_version`)
        .on(table.id as PgColumn)
        .where(isNull(table.closedRevision as PgColumn)),
      uniqueIndex(`${name}_slug`)
        .on(...([...scope, table.slug] as unknown as [PgColumn]))
        .where(isNull(table.closedRevision as PgColumn)),
      index(`${name}_revisions`).on(table.bodyId as PgColumn, table.openedRevision as PgColumn),
      ...referenceIndexes(column),
      ...indexed(column),
      index(`${name}_releases`).on(table.bodyId as PgColumn, table.openedRelease as PgColumn),
    ];
  });
}

export type VersionedTable = ReturnType<typeof versionedTable>;
