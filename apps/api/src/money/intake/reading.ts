/** What a column holds. */
export const COLUMN_ROLES = [
  "amount",
  "debit",
  "credit",
  "grossAmount",
  "vat",
  "date",
  "financialYear",
  "period",
  "supplier",
  "description",
  "expenseType",
  "subjective",
  "department",
  "costCentre",
  "objective",
  "area",
  "transactionNumber",
  "lineNumber",
  "invoiceNumber",
  "merchantCategory",
  "revenueCapital",
  "holder",
  "fund",
  "project",
  "kind",
  "contract",
  "valueForMoney",
  "body",
  "ignore",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a column's role was found: by its heading, by what it holds, by an earlier decision, or by neither well. */
export type Certainty = "HEADING" | "CONTENT" | "KEPT" | "GUESS";

/**
 * How the columns of one layout are read. A layout is one list of headings; a file may have several (they change
 * between sheets or further down). A layout whose columns are all ignored is a table that is not read, such as a
 * summary of another.
 */
export interface Layout {
  /** As written, one for each column; empty texts when the table has no headings. */
  headings: string[];
  roles: ColumnRole[];
  certainty: Certainty[];
  dateOrder: "DMY" | "MDY" | "YMD";
  decimal: "POINT" | "COMMA";
  /** A time zone moved each day's midnight back to the evening before: 23:00 and 22:00 mean the day after. */
  shiftedMidnights?: boolean;
  /** What stands in the first cells of each column. */
  samples?: string[][];
  /** The column of credits prints them as negatives already. */
  negativeCredits?: boolean;
}

/** What a publisher's layouts were decided to mean, kept between files. */
export interface KeptMapping {
  /** By the keys that `headingKeys` gives a layout's headings. */
  columns: Record<string, ColumnRole>;
  /** For columns whose own dates do not prove an order. */
  dateOrder?: "DMY" | "MDY";
  decimal?: "POINT" | "COMMA";
}

/** What a title or a sheet's name says of the time of the rows below it. */
export interface StatedTime {
  /** "2023-05", when it names one month. */
  month: string | null;
  financialYear: string | null;
  period: number | null;
}

/** Where a table begins: the rows from `firstRow` on are read by the layout, until the sheet's next place. */
export interface Place {
  sheet: string;
  /** The first row of the headings; below the table when they stand at its end. */
  headingRow: number | null;
  firstRow: number;
  /** Index into the layouts that were found. */
  layout: number;
  /** For rows that state no time of their own. */
  stated?: StatedTime;
}

/** First pass over a file: its layouts, where they hold, and what cannot be told without asking. */
export interface LayoutsFound {
  layouts: Layout[];
  places: Place[];
  /** Whole sentences for the person who imports the file. */
  questions: string[];
  /** Rows that are not blank. */
  rows: number;
}

/** A row of the file as a line of a ledger. */
export interface ReadLine {
  sheet: string;
  row: number;
  /** Net of recoverable VAT where the file states it; a credit is negative. */
  pence: bigint;
  vatPence: bigint | null;
  /** As far as the file states it: "2023", "2023-05" or "2023-05-17". */
  paidOn: string | null;
  dateAsWritten: string | null;
  financialYear: string | null;
  /** 0 to 14. */
  period: number | null;
  supplier: string | null;
  /** The words in place of the supplier's name say that it is withheld. */
  supplierRedacted: boolean;
  description: string | null;
  expenseType: string | null;
  subjective: string | null;
  department: string | null;
  costCentre: string | null;
  objective: string | null;
  area: string | null;
  transactionNumber: string | null;
  lineNumber: string | null;
  invoiceNumber: string | null;
  merchantCategory: string | null;
  revenueCapital: "REVENUE" | "CAPITAL" | null;
  holder: "COMMISSIONER" | "CHIEF_CONSTABLE" | null;
  fund: string | null;
  project: string | null;
  kind: string | null;
  contract: string | null;
  valueForMoney: string | null;
  /** What was read with less than certainty, in sentences. */
  notes: string[];
}

/** Why a row is no line of the ledger, without anything being wrong with it. */
type WhyLeftOut = "BLANK" | "TITLE" | "HEADING" | "TOTAL" | "FOOTER";

/** What became of a row. */
export type Reading =
  | {
      kind: "line";
      line: ReadLine;
      /** The row's words, where the line has notes. */
      text?: string;
    }
  | {
      kind: "leftOut";
      sheet: string;
      row: number;
      text: string;
      why: WhyLeftOut;
      /** The sum that a total prints, in pence. */
      sum?: bigint;
    }
  | {
      kind: "rejected";
      sheet: string;
      row: number;
      text: string;
      reason: string;
      /** Its sum; null where that is what could not be read. */
      pence: bigint | null;
    };

/** Whether a line says of no day, month or period of the accounts that it is of it. */
export const isUndated = ({
  paidOn,
  financialYear,
  period,
}: Pick<ReadLine, "paidOn" | "financialYear" | "period">): boolean =>
  paidOn === null && (financialYear === null || period === null);
