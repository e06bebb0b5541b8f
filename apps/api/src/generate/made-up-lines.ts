import {
  type CalendarDate,
  financialYearOf,
  firstDayOfFinancialYear,
  lastDayOfFinancialYear,
  type PostingKind,
  parseFinancialYear,
  periodOf,
} from "@frankpledge/domain";
import type { GivenLine } from "../money/import/take-lines.ts";
import { madeUpSupplier, SUPPLIER_COUNT } from "./made-up-suppliers.ts";
import { SeededChance } from "./seeded-chance.ts";

/** The financial years that lines are spread over. */
export const YEARS = ["2023-24", "2024-25", "2025-26"] as const;

const DEPARTMENTS = [
  "Local policing",
  "Crime",
  "Public protection",
  "Contact",
  "Operations",
  "Custody",
  "Standards",
  "People",
  "Estates",
  "Digital",
  "Fleet",
  "Finance",
] as const;

/** What is to be made of one ledger for one financial year. */
export interface MadeUpYear {
  year: string;
  count: number;
  seed: number;
  /** Stands before the number of each transaction, so that another batch has other numbers. */
  prefix: string;
  /** The codes of the projects that a quarter of the lines name. */
  projectCodes: readonly string[];
}

/** Payments to suppliers, in the order of their dates. */
export function* madeUpPayments(wanted: MadeUpYear): Generator<GivenLine> {
  const chance = new SeededChance(wanted.seed);
  for (let n = 0; n < wanted.count; n++) yield fromSupplier(chance, wanted, n);
}

/** What a general ledger has beside payments: most of it is pay. */
const PAY = [
  { subjective: "Police officers", expenseType: "Officers' pay", what: "Basic pay" },
  { subjective: "Police officers", expenseType: "Officers' overtime", what: "Overtime" },
  { subjective: "Police staff", expenseType: "Staff pay", what: "Basic pay" },
  { subjective: "PCSOs", expenseType: "PCSOs' pay", what: "Basic pay" },
] as const;

/** Postings to the general ledger, in the order of their dates. */
export function* madeUpPostings(wanted: MadeUpYear): Generator<GivenLine> {
  const chance = new SeededChance(wanted.seed);
  for (let n = 0; n < wanted.count; n++)
    yield chance.inHundred(60) ? pay(chance, wanted, n) : other(chance, wanted, n);
}

function pay(chance: SeededChance, wanted: MadeUpYear, n: number): GivenLine {
  const { subjective, expenseType, what } = chance.pick(PAY);
  const department = chance.pick(DEPARTMENTS);
  return {
    ...dated(wanted, n),
    kind: "PAYROLL" satisfies PostingKind,
    pence: BigInt(chance.between(200_000, 9_000_000)),
    description: what,
    expenseType,
    subjective,
    department,
    costCentre: `C${100 + DEPARTMENTS.indexOf(department)}`,
    holder: "CHIEF_CONSTABLE",
    revenueCapital: "REVENUE",
    project: projectOf(chance, wanted, 10)?.code ?? null,
  };
}

function other(chance: SeededChance, wanted: MadeUpYear, n: number): GivenLine {
  const line = fromSupplier(chance, wanted, n);
  const kind: PostingKind = chance.inHundred(80) ? "PAYMENT" : chance.pick(["ACCRUAL", "RECHARGE", "INCOME"]);
  return kind === "INCOME" ? { ...line, kind, pence: -line.pence } : { ...line, kind };
}

function fromSupplier(chance: SeededChance, wanted: MadeUpYear, n: number): GivenLine {
  const project = projectOf(chance, wanted, 25);
  // Each project has a few suppliers of its own; of the others, a few are paid often.
  const number = project
    ? (project.place * 7 + chance.below(4)) % SUPPLIER_COUNT
    : Math.floor((chance.below(SUPPLIER_COUNT) * chance.below(1_000)) / 1_000);
  const { name, trade } = madeUpSupplier(number);
  const department = DEPARTMENTS[number % DEPARTMENTS.length] ?? null;
  return {
    ...dated(wanted, n),
    pence: sumOf(chance),
    supplier: name,
    description: `${trade.what}, order ${10_000 + chance.below(80_000)}`,
    expenseType: trade.expenseTypes[Math.floor(number / 25) % trade.expenseTypes.length] ?? null,
    subjective: trade.subjective,
    department,
    costCentre: `C${100 + (number % DEPARTMENTS.length)}`,
    holder: "CHIEF_CONSTABLE",
    revenueCapital: "REVENUE",
    invoiceNumber: `INV${100_000 + chance.below(900_000)}`,
    project: project?.code ?? null,
  };
}

/** From £500 to some £80,000, small ones the most; one in fifty is a refund. */
function sumOf(chance: SeededChance): bigint {
  const part = chance.below(2_000);
  const sum = 50_000 + part * chance.below(2_000) * 2 + chance.below(100);
  return BigInt(chance.inHundred(2) ? -sum : sum);
}

function projectOf(chance: SeededChance, { projectCodes }: MadeUpYear, inHundred: number) {
  if (projectCodes.length === 0 || !chance.inHundred(inHundred)) return null;
  const place = chance.below(projectCodes.length);
  return { place, code: projectCodes[place] ?? null };
}

/** The date and number of the n-th line: spread evenly over the year. */
function dated({ year, count, prefix }: MadeUpYear, n: number) {
  const [first, days] = daysOf(year);
  const date = new Date(first + Math.floor((n * days) / count) * DAY_MS)
    .toISOString()
    .slice(0, 10) as CalendarDate;
  return {
    paidOn: date,
    financialYear: financialYearOf(date) as string,
    period: periodOf(date) as number,
    transactionNumber: `${prefix}${String(n + 1).padStart(7, "0")}`,
  };
}

const DAY_MS = 86_400_000;
const known = new Map<string, [number, number]>();

function daysOf(label: string): [number, number] {
  const kept = known.get(label);
  if (kept) return kept;
  const year = parseFinancialYear(label);
  if (!year.ok) throw new Error(year.reason);
  const first = Date.parse(firstDayOfFinancialYear(year.value));
  const found: [number, number] = [
    first,
    Math.round((Date.parse(lastDayOfFinancialYear(year.value)) - first) / DAY_MS) + 1,
  ];
  known.set(label, found);
  return found;
}
