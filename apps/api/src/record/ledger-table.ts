import { isNotNull } from "drizzle-orm";
import {
  bigint,
  customType,
  index,
  integer,
  type PgColumn,
  type PgColumnBuilderBase,
  pgTable,
  smallint,
  uuid,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/**
 * The columns of every line of a ledger. A line is written once by a revision and never changed or closed: to correct
 * it, another line takes it back (`record/guard.ts` holds the database to it).
 */
const lineColumns = {
  id: uuid().primaryKey(),
  /** No foreign key: a revision holds its body's record locked, and to look it up again for a million lines takes long. */
  bodyId: uuid().notNull(),
  openedRevision: integer().notNull(),
  /** Its place among the lines that its revision wrote. */
  lineNumber: integer().notNull(),
  /** Whole pence; below nil for income, refunds and what takes another line back. */
  amount: bigint({ mode: "bigint" }).notNull(),
  /** The line that this one takes back. */
  reversalOfId: uuid(),
  /** The line that this one stands in for, which another line of its revision takes back. */
  correctionOfId: uuid(),
  /** The revision that took this line back, set when that was written. */
  reversedRevision: integer(),
  /** Salts the leaf; destroyed with a text that is withdrawn. */
  salt: uuid(),
  /** The salted hash of the line as it was written, by the digest format beside it. */
  leaf: bytea(),
  leafFormat: smallint().notNull(),
  /** Tells lines of the same content, so that a file is not taken in twice; destroyed with a text that is withdrawn. */
  contentKey: uuid(),
};

/**
 * Defines the table of a ledger's lines.
 * @param columns what is particular to the ledger
 * @param indexed the indexes that its pages need beside the common ones
 */
export function ledgerTable<Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Columns,
  indexed: (column: Record<string, PgColumn>) => ReturnType<ReturnType<typeof index>["on"]>[] = () => [],
) {
  return pgTable(name, { ...lineColumns, ...columns }, (table) => {
    const column = table as unknown as Record<string, PgColumn>;
    return [
      index(`${name}_revisions`).on(table.bodyId as PgColumn, table.openedRevision as PgColumn),
      index(`${name}_content`).on(table.bodyId as PgColumn, table.contentKey as PgColumn),
      index(`${name}_reversals`)
        .on(table.reversalOfId as PgColumn)
        .where(isNotNull(table.reversalOfId as PgColumn)),
      ...indexed(column),
    ];
  });
}
