import type { AssignedRoles } from "./assign-roles.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnSample, ColumnTally } from "./column-sample.ts";
import { rolesOfHeading } from "./heading-vocabulary.ts";
import type { ColumnRole, KeptMapping, Layout } from "./reading.ts";

/** A list of headings, as a sentence names it. */
export const named = (headings: readonly string[]): string =>
  `“${headings.filter((heading) => heading !== "").join(" | ")}”`;

/** What a person should look at before the rows are read by a layout: whole sentences. */
export function askOfLayout(
  { headings, roles, certainty, dateOrder, shiftedMidnights, negativeCredits }: Layout,
  { profiles, netAndVatMakeGross }: AssignedRoles,
  dates: ColumnTally | null,
  sample: ColumnSample,
  kept: KeptMapping | null,
): string[] {
  const questions: string[] = [];
  const nameOf = (column: number): string => `“${headings[column] || `column ${column + 1}`}”`;
  const at = (role: ColumnRole): number => roles.indexOf(role);
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const headless = headings.every((heading) => heading === "");
  if (sample.count === 0) return questions;

  if (headless) {
    const read = roles.flatMap((role, column) =>
      role === "ignore" ? [] : [`column ${column + 1} as ${WORDS[role] ?? role}`],
    );
    questions.push(`A table has no headings. By what they hold, it reads ${read.join(", ")}: check this.`);
  } else {
    roles.forEach((role, column) => {
      if (certainty[column] === "CONTENT" && TELLING.has(role))
        questions.push(
          `The column ${nameOf(column)} is read as ${WORDS[role]} by what it holds, since its heading does not say so: check this.`,
        );
      else if (certainty[column] === "GUESS" && TELLING.has(role))
        questions.push(`The column ${nameOf(column)} is taken as ${WORDS[role]}: check this.`);
    });
  }
  const sum = has("amount") ? at("amount") : at("grossAmount");
  if (sum < 0 && !has("debit") && !has("credit"))
    questions.push(`No column of amounts was recognised under ${named(headings)}: which one holds the sums?`);
  if (has("grossAmount") && !has("amount"))
    questions.push(
      `Only amounts that include VAT are given (${nameOf(at("grossAmount"))}): they are read as they stand.`,
    );
  const others = profiles.flatMap((profile, column) =>
    roles[column] === "ignore" &&
    certainty[column] !== "KEPT" &&
    profile.evidentMoney > 0.5 &&
    profile.money > 0.8
      ? [nameOf(column)]
      : [],
  );
  if (sum >= 0 && others.length > 0 && !netAndVatMakeGross)
    questions.push(
      `The amounts are taken from ${nameOf(sum)}; sums also stand in ${others.join(", ")}, which is not read.`,
    );
  if (sum >= 0 && /(?:^|[^\d.,])['’]?000s?\b|£ ?(?:k|m)\b/i.test(headings[sum] ?? ""))
    questions.push(
      `The heading ${nameOf(sum)} may mean thousands or millions of pounds: the amounts are read as pounds. Is that right?`,
    );
  headings.forEach((heading, column) => {
    if (
      roles[column] === "ignore" &&
      certainty[column] !== "KEPT" &&
      rolesOfHeading(heading)[0]?.role === "period"
    )
      questions.push(
        `The periods in ${nameOf(column)} are written in a way that could mean months or periods of the accounts: they are not read.`,
      );
  });
  const suppliers = profiles[at("supplier")];
  if (
    suppliers &&
    amountsFilled(profiles, sum) >= 10 &&
    suppliers.filled < amountsFilled(profiles, sum) * 0.7
  )
    questions.push(
      `Many rows name no supplier in ${nameOf(at("supplier"))}: does a name stand for the rows below it too? Each row is read by itself.`,
    );
  const amounts = profiles[sum];
  if (amounts && areBelowZero(amounts))
    questions.push(
      `Nearly all amounts in ${nameOf(sum)} are negative: are they money paid out? They are read with the sign they have.`,
    );
  if (has("credit") && !has("debit") && !has("amount"))
    questions.push(
      `The only sums stand in ${nameOf(at("credit"))}: they are read as credits, below zero. Is that right?`,
    );
  if (negativeCredits)
    questions.push(
      `The credits in ${nameOf(at("credit"))} are printed below zero: they are added to the debits as they stand.`,
    );
  if (dates) questions.push(...questionsOfDates(dates, nameOf(at("date")), dateOrder, kept));
  if (shiftedMidnights)
    questions.push(
      `The times in ${nameOf(at("date"))} are midnights that a time zone moved to the evening before: 22:00 and 23:00 are read as the day after.`,
    );
  return questions;
}

/** All of the amounts are negative, or of many nearly all. */
const areBelowZero = ({ filled, negative, money }: ColumnProfile): boolean =>
  filled >= 2 && negative > 0 && (negative === money || (filled >= 5 && negative > money * 0.9));

const amountsFilled = (profiles: AssignedRoles["profiles"], sum: number): number =>
  profiles[sum]?.filled ?? 0;

function questionsOfDates(
  dates: ColumnTally,
  name: string,
  order: Layout["dateOrder"],
  kept: KeptMapping | null,
): string[] {
  const questions: string[] = [];
  if (order === "MDY" && kept?.dateOrder !== "MDY")
    questions.push(
      `The dates in ${name} put the month first (some have a second part above 12): is that right?`,
    );
  if (dates.firstAbove12 > 0 && dates.secondAbove12 > 0)
    questions.push(
      `The dates in ${name} are written in two orders: they are read with the day first, and those that cannot be so are left open.`,
    );
  if (dates.cellDates >= 3 && dates.cellDatesAfter12th === 0 && dates.firstAbove12 >= 3)
    questions.push(
      `A spreadsheet may have swapped day and month of some dates in ${name}: all that it knows as dates fall on the 1st to 12th, all later ones are text.`,
    );
  return questions;
}

/** The roles whose mistake would falsify a line. */
const TELLING: ReadonlySet<ColumnRole> = new Set([
  "amount",
  "grossAmount",
  "debit",
  "credit",
  "date",
  "supplier",
]);

const WORDS: Partial<Record<ColumnRole, string>> = {
  amount: "the amount",
  grossAmount: "the amount including VAT",
  vat: "the VAT",
  debit: "the debit",
  credit: "the credit",
  date: "the date",
  supplier: "the supplier",
  description: "the description",
  transactionNumber: "the transaction number",
  revenueCapital: "revenue or capital",
  financialYear: "the financial year",
  period: "the period",
};
