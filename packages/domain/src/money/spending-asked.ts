import { type FinancialYear, parseFinancialYear } from "../financial-year.ts";
import { parseLedgerDate } from "../ledger-date.ts";
import { type Pence, poundsFromPence } from "../money.ts";
import { parseAmount } from "../parse-amount.ts";
import { lastDayOf, type PartialDate, parsePartialDate } from "../partial-date.ts";
import { parsed, type Result, refused } from "../result.ts";

/** What the list of payments can be asked by. */
export const SPENDING_PARAMETERS = [
  "q",
  "supplier",
  "year",
  "from",
  "to",
  "min",
  "max",
  "project",
  "link",
  "area",
  "department",
  "type",
  "takenBackBy",
  "sort",
] as const;
export type SpendingParameter = (typeof SPENDING_PARAMETERS)[number];

/** The orders that the list can be in: a hyphen before the word turns it round. */
export const SPENDING_SORTS = ["-date", "date", "-amount", "amount", "supplier"] as const;
export type SpendingSort = (typeof SPENDING_SORTS)[number];

/** A question to the list of payments, in the words of the API's `PaymentFilter`. */
export interface SpendingFilter {
  /** Only what counts: a line that was taken back is no payment. */
  standing: true;
  q?: string;
  supplier?: { contains: string };
  financialYear?: { eq: FinancialYear };
  paidOn?: { gte?: PartialDate; lte?: PartialDate };
  /** Pounds as an exact decimal string. */
  amount?: { gte?: string; lte?: string };
  linked?: boolean;
  area?: { eq: string };
  department?: { eq: string };
  expenseType?: { eq: string };
  /** The number of a later published version that no longer has the payments. */
  takenBackBy?: number;
}

/** A step of an order, in the words of the API's `PaymentOrder`. */
export interface SpendingOrder {
  field: "paidOn" | "amount" | "supplier";
  direction: "ASC" | "DESC";
}

/** What an address asks of the list of payments. */
export interface SpendingAsked {
  filter: SpendingFilter;
  orderBy: SpendingOrder[];
  sort: SpendingSort;
  /**
   * The project whose payments are asked for, by its address: whoever asks the API finds its id, and adds it to the
   * filter as `project`. Without a plan it is the one project of the body with that slug.
   */
  project: { plan: string | null; slug: string } | null;
  /** A plain sentence for each thing that could not be read and was left out. */
  problems: string[];
  /** The same sentences by what they are about. */
  problemOf: Partial<Record<SpendingParameter, string>>;
}

/** What stands in an address beside the question: the published version, and the page of a long list. */
const NOT_ASKED = new Set(["release", "page"]);

/** The longest text to look for. */
const LONGEST = 200;

/**
 * What the query of an address asks of the list of payments. The page and the download both read it here, so that
 * they give the same set. What cannot be read is told in `problems` and left out.
 * @param query names and values, such as a `URLSearchParams`
 */
export function spendingAsked(query: Iterable<readonly [string, string]>): SpendingAsked {
  const { given, problems: unread } = takeApart(query);
  const problemOf: SpendingAsked["problemOf"] = {};
  const read = <Value>(
    name: SpendingParameter,
    reader: (text: string) => Result<Value>,
  ): Value | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const result = reader(text);
    if (result.ok) return result.value;
    problemOf[name] = result.reason;
    return undefined;
  };

  const [from, to] = inOrder(read("from", dateAsked), read("to", dateAsked), firstOf, lastDayOf, () => {
    problemOf.to = "The last date is before the first: give the earlier date first.";
  });
  const [min, max] = inOrder(read("min", sumAsked), read("max", sumAsked), asIs, asIs, () => {
    problemOf.max = "The highest amount is below the lowest: give the lower amount first.";
  });
  const words = read("q", wordsAsked);
  const supplier = read("supplier", textAsked);
  const year = read("year", parseFinancialYear);
  const linked = read("link", linkAsked);
  const area = read("area", textAsked);
  const department = read("department", textAsked);
  const type = read("type", textAsked);
  const takenBackBy = read("takenBackBy", versionAsked);
  const sort = read("sort", sortAsked) ?? "-date";

  return {
    filter: {
      standing: true,
      ...(words !== undefined && { q: words }),
      ...(supplier !== undefined && { supplier: { contains: supplier } }),
      ...(year !== undefined && { financialYear: { eq: year } }),
      ...((from ?? to) !== undefined && {
        paidOn: { ...(from && { gte: firstOf(from) }), ...(to && { lte: lastDayOf(to) }) },
      }),
      ...((min ?? max) !== undefined && {
        amount: {
          ...(min !== undefined && { gte: poundsFromPence(min) }),
          ...(max !== undefined && { lte: poundsFromPence(max) }),
        },
      }),
      ...(linked !== undefined && { linked }),
      ...(area !== undefined && { area: { eq: area } }),
      ...(department !== undefined && { department: { eq: department } }),
      ...(type !== undefined && { expenseType: { eq: type } }),
      ...(takenBackBy !== undefined && { takenBackBy }),
    },
    orderBy: ORDERS[sort],
    sort,
    project: read("project", projectAsked) ?? null,
    problems: [...SPENDING_PARAMETERS.flatMap((name) => problemOf[name] ?? []), ...unread],
    problemOf,
  };
}

const ORDERS: Record<SpendingSort, SpendingOrder[]> = {
  "-date": [{ field: "paidOn", direction: "DESC" }],
  date: [{ field: "paidOn", direction: "ASC" }],
  "-amount": [{ field: "amount", direction: "DESC" }],
  amount: [{ field: "amount", direction: "ASC" }],
  supplier: [
    { field: "supplier", direction: "ASC" },
    { field: "paidOn", direction: "DESC" },
  ],
};

/** What a form leaves empty is not asked for. */
function takeApart(query: Iterable<readonly [string, string]>) {
  const given = new Map<SpendingParameter, string>();
  const problems = new Set<string>();
  for (const [name, value] of query) {
    const text = value.trim();
    if (NOT_ASKED.has(name) || text === "") continue;
    const known = SPENDING_PARAMETERS.find((parameter) => parameter === name);
    if (known === undefined)
      problems.add(`The list cannot be asked by “${name.slice(0, 40)}”: it was left out.`);
    else if (given.has(known)) problems.add(`“${known}” stands twice in the address: the first is used.`);
    else given.set(known, text);
  }
  return { given, problems: [...problems] };
}

/** Both ends of a range; neither when the first is beyond the last. */
function inOrder<End, Value extends string | bigint>(
  first: End | undefined,
  last: End | undefined,
  low: (end: End) => Value,
  high: (end: End) => Value,
  sayOtherwise: () => void,
): [End | undefined, End | undefined] {
  if (first === undefined || last === undefined || low(first) <= high(last)) return [first, last];
  sayOtherwise();
  return [undefined, undefined];
}

const asIs = (sum: Pence): Pence => sum;

/**
 * Where a range of dates begins, as texts are compared. From the 1st of a month it takes in what is dated by that
 * month alone, and from 1 January what is dated by the year.
 */
const firstOf = (date: PartialDate): PartialDate => date.replace(/(?:-01){1,2}$/, "") as PartialDate;

function textAsked(text: string): Result<string> {
  return text.length > LONGEST ? refused(`Look for ${LONGEST} characters at most.`) : parsed(text);
}

function wordsAsked(text: string): Result<string> {
  return /[\p{L}\p{N}]/u.test(text)
    ? textAsked(text)
    : refused("Give a word to look for: letters or digits.");
}

function dateAsked(text: string): Result<PartialDate> {
  const partial = parsePartialDate(text);
  if (partial.ok) return partial;
  const written = parseLedgerDate(text);
  return written.ok
    ? written
    : refused(`“${text.slice(0, 40)}” is not a date: write it as 31/01/2026, 31 January 2026 or 2026-01-31.`);
}

function sumAsked(text: string): Result<Pence> {
  const sum = parseAmount(text);
  if (!sum.ok) return sum;
  return sum.value.qualifier === "EXACT"
    ? parsed(sum.value.pence)
    : refused(`“${text.slice(0, 40)}” is not an exact amount: write it as £1,000.`);
}

function linkAsked(text: string): Result<boolean> {
  if (text === "linked") return parsed(true);
  return text === "not-linked" ? parsed(false) : refused('“link” is "linked" or "not-linked".');
}

function versionAsked(text: string): Result<number> {
  return /^[1-9]\d{0,8}$/.test(text)
    ? parsed(Number(text))
    : refused(`“${text.slice(0, 40)}” is not the number of a published version.`);
}

function sortAsked(text: string): Result<SpendingSort> {
  const sort = SPENDING_SORTS.find((one) => one === text);
  return sort
    ? parsed(sort)
    : refused(`The list cannot be sorted by “${text.slice(0, 40)}”: the latest come first.`);
}

function projectAsked(text: string): Result<{ plan: string | null; slug: string }> {
  const match = /^(?:([a-z0-9-]{1,80})\/)?([a-z0-9-]{1,80})$/.exec(text);
  const [, plan, slug] = match ?? [];
  return slug === undefined
    ? refused(`“${text.slice(0, 40)}” is not the address of a project.`)
    : parsed({ plan: plan ?? null, slug });
}
