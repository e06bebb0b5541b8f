import { MONTH_NAMES, monthNamed } from "@frankpledge/domain";
import { accountsOf, monthOf, takeFinancialYear } from "./ledger-period.ts";
import type { StatedTime } from "./reading.ts";

/**
 * The month, the period or the financial year that a title or the name of a sheet states: "Spend over £500 - May
 * 2023", "P02 2015-16", "1st August 2010 to 31st August 2010". Several months in one text state none of them.
 * @param texts the nearest to the table first; what one leaves open the next may state
 */
export function statedTime(texts: readonly string[]): StatedTime | null {
  let month: string | null = null;
  let financialYear: string | null = null;
  let period: number | null = null;
  for (const text of texts) {
    const year = takeFinancialYear(text);
    financialYear ??= year.financialYear;
    if (month !== null || period !== null) continue;
    const months = new Set(Array.from(text.matchAll(DATED_MONTH), (match) => monthIn(match)));
    const [only] = months;
    if (months.size === 1 && only) month = only;
    if (months.size > 0) continue;
    const named = NUMBERED.exec(year.rest)?.[1] ?? periodOfMonth(ALONE.exec(year.rest.trim())?.[1]);
    if (named !== undefined && Number(named) <= 14) period = Number(named);
  }
  if (month !== null) return { month, ...accountsOf(month) };
  if (period !== null) return { month: monthOf(financialYear, period), financialYear, period };
  return financialYear === null ? null : { month: null, financialYear, period: null };
}

function monthIn(match: RegExpExecArray): string {
  const number = monthNamed(match[1] ?? "") ?? 0;
  const year = match[2] ?? "";
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, "0")}`;
}

const periodOfMonth = (name: string | undefined): string | undefined => {
  const number = name === undefined ? undefined : monthNamed(name);
  return number === undefined ? undefined : String(((number + 8) % 12) + 1);
};

const MONTHS = [...MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]), "Sept"].join("|");
const DATED_MONTH = new RegExp(`(?<![a-z])(${MONTHS})\\.?[ ,_'’\\-/]*((?:19|20)\\d{2}|\\d{2})(?!\\d)`, "gi");
/** A sheet may be called by the month alone; in a sentence the word could be another. */
const ALONE = new RegExp(`^(${MONTHS})$`, "i");
const NUMBERED = /(?<![a-z])(?:p|period|month)[ .:_-]*0?(\d{1,2})(?!\d)/i;
