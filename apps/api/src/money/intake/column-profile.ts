import { type DecimalMark, parseLedgerAmount, parseLedgerDate } from "@frankpledge/domain";
import type { Cell } from "@frankpledge/tabular";
import { cleanText } from "./clean-text.ts";
import { readPeriod } from "./ledger-period.ts";
import { isRedacted } from "./redaction.ts";

/** What the cells of a column look like; each share is of its cells that say something. */
export interface ColumnProfile {
  /** Cells that say something. */
  filled: number;
  money: number;
  /** Sums that show their pence or their pounds: more surely money than whole numbers are. */
  evidentMoney: number;
  negative: number;
  date: number;
  /** Numbers that a spreadsheet could mean as days. */
  serial: number;
  financialYear: number;
  period: number;
  words: number;
  revenueCapital: number;
  holder: number;
  /** "DR", "CR", "D", "C": marks of a sign. */
  signMark: number;
  /** Words for kinds of postings: payment, accrual, journal. */
  kind: number;
  /** Ltd, plc, council and the like, or a name withheld. */
  organisation: number;
  /** Cells that are one piece of figures and letters, as references are. */
  code: number;
  distinct: number;
  meanLength: number;
}

/** The profile of a column's cells. Amounts are tried with the decimal mark given. */
export function profileColumn(cells: readonly (Cell | undefined)[], decimal: DecimalMark): ColumnProfile {
  const seen = new Set<string>();
  const counts = {
    filled: 0,
    money: 0,
    evidentMoney: 0,
    negative: 0,
    date: 0,
    serial: 0,
    financialYear: 0,
    period: 0,
    words: 0,
    revenueCapital: 0,
    holder: 0,
    signMark: 0,
    kind: 0,
    organisation: 0,
    code: 0,
  };
  let length = 0;
  for (const cell of cells) {
    const text = cleanText(cell);
    if (text === null || cell === undefined || cell === null) continue;
    counts.filled++;
    length += text.length;
    seen.add(text);
    const amount = amountIn(cell, text, decimal);
    if (amount !== null) {
      counts.money++;
      if (amount < 0n) counts.negative++;
      if (typeof cell === "number" ? !Number.isInteger(cell) : EVIDENT.test(text)) counts.evidentMoney++;
    }
    if (looksLikeDate(cell, text)) counts.date++;
    else if (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 30_000 && Number(text) < 60_000)
      counts.serial++;
    const period = typeof cell === "object" ? null : readPeriod(text);
    if (period?.financialYear || /^(?:FY ?)?(?:19|20)\d\d$/i.test(text)) counts.financialYear++;
    if (period?.period !== null && period !== null) counts.period++;
    if (amount === null && /\p{L}/u.test(text)) counts.words++;
    if (REVENUE_OR_CAPITAL.test(text)) counts.revenueCapital++;
    if (holderIn(text) !== null) counts.holder++;
    if (/^(?:DR?|CR?|debit|credit)$/i.test(text)) counts.signMark++;
    if (KIND.test(text)) counts.kind++;
    if (ORGANISATION.test(text) || isRedacted(text)) counts.organisation++;
    if (/^[A-Z0-9/._-]*\d[A-Z0-9/._-]*$/i.test(text)) counts.code++;
  }
  const shares = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, count / Math.max(1, counts.filled)]),
  ) as typeof counts;
  return {
    ...shares,
    filled: counts.filled,
    distinct: seen.size,
    meanLength: length / Math.max(1, counts.filled),
  };
}

/** "Revenue", "Rev", "R", "Capital", "Cap" or "C". */
const REVENUE_OR_CAPITAL = /^(?:rev(?:enue)?|r|cap(?:ital)?|c)(?: (?:expenditure|spend))?$/i;

/** Whose money it is, by the words of a cell. */
export function holderIn(text: string): "COMMISSIONER" | "CHIEF_CONSTABLE" | null {
  if (/\b(?:o?pcc|pcc|police(?:,? fire)? and crime commissioner|commissioner|pfcc|mayor)\b/i.test(text))
    return "COMMISSIONER";
  return /\b(?:chief constable|constabulary|force|cc|police)\b/i.test(text) ? "CHIEF_CONSTABLE" : null;
}

/** The sum that a cell holds, and null when it holds none. */
function amountIn(cell: Cell, text: string, decimal: DecimalMark): bigint | null {
  if (typeof cell === "number") {
    // A number with too many decimals is still one of a column of money; its row is refused when it is read.
    const rounded = parseLedgerAmount(Math.round(cell * 100) / 100, decimal);
    return rounded.ok ? rounded.value : null;
  }
  if (typeof cell !== "string") return null;
  const result = parseLedgerAmount(text, decimal);
  return result.ok ? result.value : null;
}

/** A date that could hardly be anything else: a number alone, or a reference, is none. */
function looksLikeDate(cell: Cell, text: string): boolean {
  if (typeof cell === "object") return true;
  if (typeof cell !== "string" || text.length < 5) return false;
  if (!/[/.\- ]|[a-z]/i.test(text) && !/^20\d{6}$/.test(text)) return false;
  if (/^\d+\.\d+$/.test(text)) return false;
  return parseLedgerDate(text, "DMY").ok || parseLedgerDate(text, "MDY").ok;
}

const EVIDENT = /[.,]\d\d\)?-?$|£|\ufffd\d/;

const KIND =
  /^(?:payments?|accruals?|journals?|payroll|income|recharges?|invoices?|credit notes?|reserves?|receipts?|prepayments?|provisions?|virements?|purchase invoices?|supplier invoices?|[A-Z]{2})$/i;

const ORGANISATION =
  /\b(?:ltd|limited|plc|llp|lp|inc|gmbh|council|trust|nhs|university|college|school|constabulary|police|association|society|services?|solutions|group|partnership|charity|foundation|solicitors|company|co|uk|bank|hmrc)\b/i;
