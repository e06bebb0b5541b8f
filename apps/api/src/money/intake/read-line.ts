import type { Cell, TableRow } from "@frankpledge/tabular";
import { cleanText } from "./clean-text.ts";
import type { ColumnMap } from "./column-map.ts";
import { holderIn } from "./column-profile.ts";
import { accountsOf, readPeriod } from "./ledger-period.ts";
import type { DateReading } from "./read-date.ts";
import { type RowSum, sumOf } from "./read-sum.ts";
import type { ReadLine, StatedTime } from "./reading.ts";
import { isRedacted } from "./redaction.ts";

/** What the same words mean each time they come; a ledger repeats its suppliers and periods. */
export class WordsRead {
  private readonly redacted = new Map<string, boolean>();
  private readonly periods = new Map<string, StatedTime | null>();

  isRedacted(supplier: string): boolean {
    return remembered(this.redacted, supplier, isRedacted);
  }

  period(text: string): StatedTime | null {
    return remembered(this.periods, text, readPeriod);
  }
}

function remembered<Value>(known: Map<string, Value>, text: string, read: (text: string) => Value): Value {
  let value = known.get(text);
  if (value === undefined) {
    if (known.size > 20_000) known.clear();
    value = read(text);
    known.set(text, value);
  }
  return value;
}

/** Builds the line of a row whose sum and date were read. */
export function buildLine(
  { sheet, row, cells }: TableRow,
  map: ColumnMap,
  sum: Extract<RowSum, { pence: bigint }>,
  date: DateReading,
  stated: StatedTime | undefined,
  words: WordsRead,
): ReadLine {
  const notes: string[] = [];
  if (sum.note !== null) notes.push(sum.note);
  if (date.note !== null) notes.push(`${date.note} The line is kept without a date.`);
  const supplier = map.supplier < 0 ? null : cleanText(cells[map.supplier]);
  const line: ReadLine = {
    sheet,
    row,
    pence: sum.pence,
    vatPence: vatOf(cells, map, notes),
    paidOn: date.paidOn,
    dateAsWritten: date.asWritten,
    financialYear: date.financialYear,
    period: date.period,
    supplier,
    supplierRedacted: supplier !== null && words.isRedacted(supplier),
    description: textAt(cells, map.texts.description),
    expenseType: textAt(cells, map.texts.expenseType),
    subjective: textAt(cells, map.texts.subjective),
    department: textAt(cells, map.texts.department),
    costCentre: textAt(cells, map.texts.costCentre),
    objective: textAt(cells, map.texts.objective),
    area: textAt(cells, map.texts.area),
    transactionNumber: textAt(cells, map.texts.transactionNumber),
    lineNumber: textAt(cells, map.texts.lineNumber),
    invoiceNumber: textAt(cells, map.texts.invoiceNumber),
    merchantCategory: textAt(cells, map.texts.merchantCategory),
    revenueCapital: revenueOrCapital(map.revenueCapital < 0 ? null : cleanText(cells[map.revenueCapital])),
    holder: holderOf(map.holder < 0 ? null : cleanText(cells[map.holder])),
    fund: textAt(cells, map.texts.fund),
    project: textAt(cells, map.texts.project),
    kind: textAt(cells, map.texts.kind),
    contract: textAt(cells, map.texts.contract),
    valueForMoney: textAt(cells, map.texts.valueForMoney),
    notes,
  };
  if (map.period >= 0 || map.financialYear >= 0 || stated) applyPeriod(line, cells, map, stated, words);
  return line;
}

function textAt(cells: readonly Cell[], columns: readonly number[]): string | null {
  if (columns.length === 0) return null;
  let text: string | null = null;
  for (const column of columns) {
    const part = cleanText(cells[column]);
    if (part !== null && part !== text) text = text === null ? part : `${text}; ${part}`;
  }
  return text;
}

function vatOf(cells: readonly Cell[], map: ColumnMap, notes: string[]): bigint | null {
  const cell = map.vat < 0 ? null : (cells[map.vat] ?? null);
  if (cell === null || cleanText(cell) === null) return null;
  const sum = sumOf(cell, map);
  if ("pence" in sum) return sum.pence;
  notes.push(`The VAT was not read: ${sum.reason}`);
  return null;
}

/** The accounts' own year and period go before those of the date; a title's stand in where the row has none. */
function applyPeriod(
  line: ReadLine,
  cells: readonly Cell[],
  map: ColumnMap,
  stated: StatedTime | undefined,
  words: WordsRead,
): void {
  const periodText = map.period < 0 ? null : cleanText(cells[map.period]);
  const yearText = map.financialYear < 0 ? null : cleanText(cells[map.financialYear]);
  const period = periodText === null ? null : words.period(periodText);
  const year = yearText === null ? null : words.period(yearText);
  if (periodText !== null && period === null)
    line.notes.push(
      `The period “${periodText}” is none of the accounts: ${line.period === null ? "the line is kept without one" : "that of its date is taken"}.`,
    );
  const financialYear = year?.financialYear ?? period?.financialYear ?? null;
  if (financialYear !== null && financialYear !== line.financialYear) {
    line.financialYear = financialYear;
    // The date's period is of another year: it says nothing of this one.
    if (line.paidOn !== null && line.paidOn.length > 4) line.period = null;
  }
  if (period?.period !== null && period?.period !== undefined) line.period = period.period;
  if (line.paidOn === null && periodText !== null && period && /[a-z]{3}|\d-\d\d-\d/i.test(periodText)) {
    const month = period.month ?? monthWith(periodText, line.financialYear ?? stated?.financialYear, words);
    if (month !== null) {
      line.paidOn = month;
      line.financialYear ??= accountsOf(month).financialYear;
    }
  }
  if (stated) applyStated(line, stated, period !== null);
}

/** A month's name beside a year in another column. */
function monthWith(text: string, financialYear: string | null | undefined, words: WordsRead): string | null {
  return financialYear && /^[a-z]+\.?$/i.test(text)
    ? (words.period(`${text} ${financialYear}`)?.month ?? null)
    : null;
}

function applyStated(line: ReadLine, stated: StatedTime, hasPeriod: boolean): void {
  line.financialYear ??= stated.financialYear;
  if (hasPeriod) return;
  line.paidOn ??= stated.month;
  line.period ??= stated.period;
}

function revenueOrCapital(text: string | null): ReadLine["revenueCapital"] {
  if (text === null) return null;
  if (/^r(?:ev(?:enue)?)?(?: (?:expenditure|spend))?$/i.test(text)) return "REVENUE";
  return /^c(?:ap(?:ital)?)?(?: (?:expenditure|spend))?$/i.test(text) ? "CAPITAL" : null;
}

const holderOf = (text: string | null): ReadLine["holder"] => (text === null ? null : holderIn(text));
