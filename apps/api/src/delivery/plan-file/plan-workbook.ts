import type { Writable } from "node:stream";
import { writeCsvRow, writeXlsx } from "@frankpledge/tabular";
import { z } from "zod";
import { unwrap } from "../../record/references.ts";
import { asWords } from "./field-cell.ts";
import { namedBy, type PlanColumn, type PlanSheet, planSheets } from "./plan-sheets.ts";
import { GUIDE_SHEET } from "./read-sheets.ts";
import { headingsOf, type SheetWritten } from "./write-plan.ts";

/** Writes a plan as a workbook: a sheet for each kind of row, and one that says how they are filled in. */
export async function writePlanWorkbook(sheets: readonly SheetWritten[], out: Writable): Promise<void> {
  await writeXlsx(
    [
      ...sheets.map(({ sheet, rows }) => ({ name: sheet.name, columns: columnsOf(sheet), rows })),
      {
        name: GUIDE_SHEET,
        columns: [
          { header: "Sheet", width: 16 },
          { header: "Column", width: 22 },
          { header: "What it holds", width: 100 },
        ],
        rows: guide(),
      },
    ],
    out,
  );
}

/** An empty workbook of a plan. */
export const emptyPlan = (): SheetWritten[] => planSheets.map((sheet) => ({ sheet, rows: [] }));

/** One sheet as a CSV file. */
export const sheetAsCsv = ({ sheet, rows }: SheetWritten): string =>
  `\uFEFF${[headingsOf(sheet), ...rows].map(writeCsvRow).join("")}`;

function columnsOf(sheet: PlanSheet) {
  return headingsOf(sheet).map((header, index) => {
    const column = sheet.columns[index - 1];
    if (!column) return { header, width: 24 };
    return { header, kind: kindOf(column), width: widthOf(column) };
  });
}

function kindOf({ type }: PlanColumn): "text" | "money" | "date" {
  const { scalar } = unwrap(type).meta;
  return scalar === "Money" ? "money" : scalar === "PartialDate" ? "date" : "text";
}

function widthOf({ type, heading }: PlanColumn): number {
  const { type: inner, meta } = unwrap(type);
  if (meta.long) return 60;
  const isText = inner instanceof z.ZodString && meta.scalar === undefined;
  return Math.max(heading.length + 2, isText || meta.references ? 28 : 14);
}

function guide(): string[][] {
  return [
    [
      "All",
      "Address",
      "Where the row is read, and how it is found again. Leave it empty for a new row; change nothing in it.",
    ],
    [
      "All",
      "",
      "A row that is missing here stays on record: it is removed in the admin. An empty cell says that there is nothing.",
    ],
    [
      "All",
      "",
      "Not in this file, and left as they are: the plan's directions, consultations and schemes of ratings.",
    ],
    ...planSheets.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.heading, holds(column)]),
    ),
  ];
}

function holds(column: PlanColumn): string {
  const { type, meta, nullable } = unwrap(column.type);
  const named = namedBy(column);
  const said = (column.type.description ?? type.description ?? "").trim();
  const form = named
    ? named.many
      ? "The codes or names of its rows, parted by semicolons."
      : "The code or name of its row."
    : type instanceof z.ZodEnum
      ? `One of ${type.options.map((option) => asWords(String(option))).join(", ")}.`
      : type instanceof z.ZodBoolean
        ? "Yes or No."
        : meta.scalar === "PartialDate"
          ? "A date as far as it is known: 2020, 2020-01 or 31 January 2020."
          : meta.scalar === "Money"
            ? "Pounds and pence; empty when no figure is stated, 0 for nil."
            : "";
  return [said, form, nullable ? "" : "Needed for a new row, or left to its usual value."]
    .filter((part) => part !== "")
    .join(" ");
}
