import { type LedgerSource, ledgerSource } from "@frankpledge/domain";
import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../graph/enums.ts";
import { MoneyScalar } from "../../graph/scalars.ts";
import { COLUMN_ROLES, type ColumnRole } from "../intake/reading.ts";
import { IMPORT_STATES } from "./import.table.ts";

const sourceEnum = enumOf(ledgerSource);
const asEnum = (name: string, values: readonly string[], description?: string) => {
  const made = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(made, { name, ...(description ? { description } : {}) });
  return made as never;
};
export const stateEnum = asEnum("ImportState", IMPORT_STATES, "How far an import is.");
const roleEnum = asEnum("ColumnRole", COLUMN_ROLES, "What a column of a file holds.");
export const dateOrderEnum = asEnum("DateOrder", ["DMY", "MDY", "YMD"]);
export const decimalEnum = asEnum("DecimalMark", ["POINT", "COMMA"]);
const certaintyEnum = asEnum(
  "ColumnCertainty",
  ["HEADING", "CONTENT", "KEPT", "GUESS"],
  "How a column's role was found: by its heading, its content, an earlier decision, or by neither well.",
);

@ObjectType("ImportColumn")
export class ImportColumnType {
  @Field(() => String, { description: "As the file writes it; empty when it has none." })
  heading!: string;

  @Field(() => roleEnum)
  role!: ColumnRole;

  @Field(() => certaintyEnum)
  certainty!: string;

  @Field(() => [String], { description: "What stands in its first cells." })
  samples!: string[];
}

@ObjectType("ImportLayout", { description: "How the columns of one list of headings are read." })
export class ImportLayoutType {
  @Field(() => [ImportColumnType])
  columns!: ImportColumnType[];

  @Field(() => dateOrderEnum)
  dateOrder!: string;

  @Field(() => decimalEnum)
  decimal!: string;

  @Field(() => [String], { description: "The sheets that it is read by." })
  sheets!: string[];
}

@ObjectType("ImportProblem", {
  description: "A row that was not taken in, or not wholly as it stands, and why.",
})
export class ImportProblemType {
  @Field(() => String, {
    description:
      "REJECTED; LEFT_OUT for titles, headings and totals; NOTED for a line that was taken in, though something in its row could not be read.",
  })
  kind!: string;

  @Field(() => String)
  sheet!: string;

  @Field(() => Int)
  row!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType("ImportLine", { description: "One of the first lines of a file, as it was read." })
export class ImportLineType {
  @Field(() => String, { nullable: true })
  sourceSheet!: string | null;

  @Field(() => Int, { nullable: true })
  sourceRow!: number | null;

  @Field(() => MoneyScalar)
  amount!: string;

  @Field(() => String, { nullable: true })
  paidOn!: string | null;

  @Field(() => String, { nullable: true })
  supplier!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true })
  expenseType!: string | null;

  @Field(() => String, { nullable: true })
  department!: string | null;

  @Field(() => String, { nullable: true })
  transactionNumber!: string | null;
}

@ObjectType("PrintedTotal", { description: "A total that the file itself prints, beside what was read." })
export class PrintedTotalType {
  @Field(() => String)
  sheet!: string;

  @Field(() => Int)
  row!: number;

  @Field(() => MoneyScalar)
  printed!: string;

  @Field(() => MoneyScalar)
  read!: string;

  @Field(() => Boolean)
  agrees!: boolean;
}

@ObjectType("Import", { description: "A file that was handed in, and what became of it." })
export class ImportType {
  @Field(() => ID)
  id!: string;

  @Field(() => sourceEnum as never)
  source!: LedgerSource;

  @Field(() => String)
  fileName!: string;

  @Field(() => Int)
  fileBytes!: number;

  @Field(() => String)
  author!: string;

  @Field(() => GraphQLDateTime)
  startedAt!: Date;

  @Field(() => Int, { description: "Rows read so far." })
  rowsRead!: number;

  @Field(() => Int, { description: "Lines that the ledger takes, or would take." })
  accepted!: number;

  @Field(() => Int)
  rejected!: number;

  @Field(() => Int, { description: "Rejected rows whose amount could not be read: no sum has them." })
  rejectedUnread!: number;

  @Field(() => Int, { description: "Titles, headings, totals and footers." })
  leftOut!: number;

  @Field(() => Int, { description: "Lines that the ledger has already." })
  duplicates!: number;

  @Field(() => Int, {
    description: "Duplicates of lines that were taken back on the record; they stay taken back.",
  })
  takenBack!: number;

  @Field(() => Int, {
    description: "Lines without a number that look like lines which are there; they are taken.",
  })
  lookalikes!: number;

  @Field(() => Int, {
    description: "Lines whose transaction number is on record with other words; they are taken.",
  })
  renumbered!: number;

  @Field(() => Int)
  negatives!: number;

  @Field(() => Int, { description: "Lines that bear no date, nor a period of a known year." })
  undated!: number;

  @Field(() => Int, {
    description: "Lines that are taken in, though something in their row could not be read.",
  })
  noted!: number;

  @Field(() => [PrintedTotalType])
  printedTotals!: PrintedTotalType[];

  @Field(() => String, { nullable: true, description: "Why it failed." })
  problem!: string | null;

  @Field(() => Int, { nullable: true })
  revision!: number | null;

  @Field(() => Int, { nullable: true })
  undoneRevision!: number | null;
}

@InputType("ImportColumnInput")
export class ImportColumnInput {
  @Field(() => String, {
    description: "As the file writes it; a column without one is “Column 3” by its place.",
  })
  heading!: string;

  @Field(() => roleEnum)
  role!: ColumnRole;
}
