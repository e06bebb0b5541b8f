import { parseFinancialYear } from "@frankpledge/domain";
import { FINANCE_DIMENSIONS, type FinanceDimension } from "../money/finance/dimension.ts";
import { FILTER_FIELDS, type FilterField, type FinanceFilter } from "../money/finance/finance-filter.ts";
import type { FinanceQuestion } from "../money/finance/statement.ts";
import { Refusal } from "../refusal.ts";

/** A finance query as an address asks it. */
type FinanceAsked = FinanceQuestion & { groupBy: FinanceDimension[] };

/**
 * Reads `groupBy=PRIORITY,PROJECT&year=2025-26&toPeriod=6`, and the fields of the query's filter by their names:
 * several values are any of them, and an empty one is what has none.
 * @throws Refusal BAD_USER_INPUT with a sentence for each thing that cannot be read
 */
export function financeAsked(query: URLSearchParams): FinanceAsked {
  const problems: string[] = [];
  const filter: FinanceFilter = {};
  const asked: FinanceAsked = { groupBy: [], filter, toPeriod: null };
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const given = values.filter((value) => value !== "");
    if (name === "groupBy") {
      for (const word of given.flatMap((value) => value.split(","))) {
        const dimension = FINANCE_DIMENSIONS.find((one) => one === word.trim().toUpperCase());
        if (dimension) asked.groupBy.push(dimension);
        else problems.push(`Money cannot be broken down by ${told(word)}: ${choose(FINANCE_DIMENSIONS)}.`);
      }
    } else if (name === "toPeriod") {
      const [period] = given;
      if (given.length <= 1 && /^(\d|1[0-4])?$/.test(period ?? ""))
        asked.toPeriod = period ? Number(period) : null;
      else problems.push("“toPeriod” is one period of the financial year, from 0 to 14: 1 is April.");
    } else if (name === "year") {
      const years = given.map((text) => parseFinancialYear(text));
      problems.push(...years.flatMap((year) => (year.ok ? [] : [year.reason])));
      const known = years.flatMap((year) => (year.ok ? [year.value as string] : []));
      if (known.length > 0) filter.financialYear = { in: known };
    } else if (PARAMETERS.includes(name))
      filter[name as FilterField] = given.length > 0 ? { in: given } : { isNull: true };
    else problems.push(`Money cannot be asked for by ${told(name)}: ${choose(PARAMETERS)}.`);
  }
  if (problems.length > 0) throw new Refusal("BAD_USER_INPUT", problems.join(" "));
  return asked;
}

const PARAMETERS = [
  "release",
  "asAt",
  "groupBy",
  "year",
  "toPeriod",
  ...Object.keys(FILTER_FIELDS).filter((name) => name !== "financialYear"),
];

const told = (word: string): string => `“${word.slice(0, 40)}”`;
const choose = (from: readonly string[]): string => `choose from ${from.join(", ")}`;
