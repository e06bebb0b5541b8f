import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatMoney, poundsFromPence } from "@frankpledge/domain";
import { writeCsvRow } from "@frankpledge/tabular";
import type { GivenLine } from "../money/import/take-lines.ts";
import { madeUpPayments, YEARS } from "./made-up-lines.ts";

/** A list of payments to be written as a file, as an office would publish it. */
export interface WantedFile {
  path: string;
  payments: number;
  seed: number;
  /** Amounts as "£1,234.50" in place of "1234.50". */
  poundSigns: boolean;
}

/** Writes made-up payments to a CSV file, line by line. */
export async function writePaymentsFile(wanted: WantedFile): Promise<void> {
  await pipeline(Readable.from(rowsOfFile(wanted)), createWriteStream(wanted.path));
}

const HEADINGS = [
  "Date",
  "Supplier",
  "Description",
  "Expense type",
  "Department",
  "Transaction number",
  "Amount",
];

/** Rows in chunks: a write for each would take longer than to make them. */
function* rowsOfFile({ payments, seed, poundSigns }: WantedFile): Generator<string> {
  let chunk = writeCsvRow(HEADINGS);
  for (const [place, year] of YEARS.entries()) {
    const count = Math.floor((payments * (place + 1)) / 3) - Math.floor((payments * place) / 3);
    const lines = madeUpPayments({ year, count, seed: seed + place, prefix: `${year}-`, projectCodes: [] });
    for (const line of lines) {
      chunk += writeCsvRow(cellsOf(line, poundSigns));
      if (chunk.length < 65_536) continue;
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

function cellsOf(line: GivenLine, poundSigns: boolean): (string | null)[] {
  const [year, month, day] = line.paidOn?.split("-") ?? [];
  return [
    `${day}/${month}/${year}`,
    line.supplier ?? null,
    line.description ?? null,
    line.expenseType ?? null,
    line.department ?? null,
    line.transactionNumber ?? null,
    poundSigns ? formatMoney(line.pence) : poundsFromPence(line.pence),
  ];
}
