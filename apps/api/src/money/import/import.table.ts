import { LEDGER_SOURCES } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { records } from "../../record/record.table.ts";

/**
 * The life of an import: it is read into staging, waits for a person, and is committed as one revision; or it ends
 * before, and nothing of it stays. One that the process died over is interrupted.
 */
export const IMPORT_STATES = [
  "READING",
  "STAGED",
  "COMMITTED",
  "UNDONE",
  "CANCELLED",
  "FAILED",
  "INTERRUPTED",
] as const;

/** The files that were handed in, and what became of each. It is the officers' own: no release carries it. */
export const imports = pgTable(
  "imports",
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    source: text({ enum: LEDGER_SOURCES }).notNull(),
    state: text({ enum: IMPORT_STATES }).notNull(),
    fileName: text().notNull(),
    fileBytes: bigint({ mode: "number" }).notNull(),
    fileHash: text().notNull(),
    /** Where the server keeps a file that was sent to it, until it is taken in. */
    keptAt: text(),
    /** The same for two files of the same lines, however they are written. */
    contentHash: text(),
    author: text().notNull(),
    startedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    /** A process that reads the file renews it: one that has not for a while is dead. */
    aliveAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    rowsRead: integer().notNull().default(0),
    /** How the columns are read, and the questions that go with it. The column bears its first name: its migration is frozen. */
    layoutsFound: jsonb("survey"),
    accepted: integer().notNull().default(0),
    acceptedPence: bigint({ mode: "bigint" }).notNull().default(sql`0`),
    rejected: integer().notNull().default(0),
    /** The sum of the rejected rows whose amount could be read, and how many are those of which it could not. */
    rejectedPence: bigint({ mode: "bigint" }).notNull().default(sql`0`),
    rejectedUnread: integer().notNull().default(0),
    leftOut: integer().notNull().default(0),
    duplicates: integer().notNull().default(0),
    duplicatePence: bigint({ mode: "bigint" }).notNull().default(sql`0`),
    /** Duplicates of lines that a person took back on the record: they stay so. */
    takenBack: integer().notNull().default(0),
    /** Lines without a number of their own that look like lines which are there: they are taken in, and asked about. */
    lookalikes: integer().notNull().default(0),
    /** Lines whose transaction number the ledger has with other words: they are taken in, and asked about. */
    renumbered: integer().notNull().default(0),
    negatives: integer().notNull().default(0),
    undated: integer().notNull().default(0),
    /** Lines that are taken in, though something in their row could not be read. */
    noted: integer().notNull().default(0),
    /** The totals that the file itself prints, beside what was read. */
    printedTotals: jsonb().notNull().default([]),
    /** Why it failed, in a sentence. */
    problem: text(),
    revision: integer(),
    undoneRevision: integer(),
  },
  (table) => [index("imports_body").on(table.bodyId, table.startedAt)],
);

/** A row that could not be read; one that is no line; a line of which something could not be read. */
const PROBLEM_KINDS = ["REJECTED", "LEFT_OUT", "NOTED"] as const;

/** The rows of a file that were not taken in, or not wholly as they stand, with the reason of each. */
export const importProblems = pgTable(
  "import_problems",
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    place: integer().notNull(),
    kind: text({ enum: PROBLEM_KINDS }).notNull(),
    sheet: text().notNull(),
    row: integer().notNull(),
    text: text().notNull(),
    reason: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.place] })],
);

/** The lines of a file between reading and commit. Worth nothing after a crash: the file is read again. */
export const importLines = pgTable(
  "import_lines",
  {
    importId: uuid().notNull(),
    lineNumber: integer().notNull(),
    contentKey: uuid().notNull(),
    codingId: uuid().notNull(),
    projectId: uuid(),
    kind: text(),
    amount: bigint({ mode: "bigint" }).notNull(),
    vat: bigint({ mode: "bigint" }),
    paidOn: text(),
    financialYear: text(),
    period: smallint(),
    supplier: text(),
    supplierRedacted: boolean().notNull(),
    description: text(),
    valueForMoney: text(),
    expenseType: text(),
    holder: text(),
    revenueCapital: text(),
    fundId: uuid(),
    subjective: text(),
    department: text(),
    objective: text(),
    costCentre: text(),
    area: text(),
    transactionNumber: text(),
    invoiceNumber: text(),
    merchantCategory: text(),
    contract: text(),
    sourceSheet: text(),
    sourceRow: integer(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.lineNumber] })],
);

/** What a publisher's headings were decided to mean, kept from one file to the next. */
export const keptMappings = pgTable(
  "kept_mappings",
  {
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    source: text({ enum: LEDGER_SOURCES }).notNull(),
    mapping: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bodyId, table.source] })],
);
