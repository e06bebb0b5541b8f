import type { PostingKind } from "@frankpledge/domain";
import { SeededChance } from "../../../generate/seeded-chance.ts";
import type { GivenLine } from "../../../money/import/take-lines.ts";
import { type BookedLine, budgetBook } from "./budget-book.ts";
import { DEPARTMENTS, type Department, FINANCING, holderOf, SUPPLIES, TRANSPORT } from "./headings.ts";
import { dayOf, MONTHS, type Month, nameOf } from "./months.ts";
import { PARTS } from "./posting-parts.ts";

/** A posting, and which line of the budget book it falls under, where it falls under one. */
export interface BookedPosting {
  key: string | null;
  line: GivenLine;
}

/** The general ledger of a month, the same each time it is asked for. */
export function postingsOf(month: Month): BookedPosting[] {
  const book = budgetBook(month.year);
  const booked = book.flatMap((line) => spentOn(line, month));
  const beside = [...recharges(month), ...accruals(month), ...reserveTransfers(month)];
  return [...booked, ...beside.map((line) => ({ key: null, line }))].map(({ key, line }, place) => ({
    key,
    line: {
      ...line,
      financialYear: month.year,
      period: month.period,
      transactionNumber: `GL${nameOf(month).replace("-", "")}${String(place + 1).padStart(4, "0")}`,
    },
  }));
}

const spent = new Map<string, ReadonlyMap<string, bigint>>();

/** What was spent of a year's lines of the budget book, by their keys, in pence. Worked out once: it never changes. */
export function spentByLine(year: string): ReadonlyMap<string, bigint> {
  const known = spent.get(year);
  if (known) return known;
  const sums = new Map<string, bigint>();
  for (const month of MONTHS.filter((one) => one.year === year))
    for (const { key, line } of postingsOf(month))
      if (key !== null) sums.set(key, (sums.get(key) ?? 0n) + line.pence);
  spent.set(year, sums);
  return sums;
}

function spentOn(line: BookedLine, month: Month): BookedPosting[] {
  const { kind, parts } = PARTS[line.subjective] ?? { kind: "PAYMENT", parts: [] };
  const chance = new SeededChance(hashOf(`${line.key} ${month.period}`));
  const whole = line.spent ? (line.spent[month.period - 1] ?? 0n) : ofDepartment(line, month, chance);
  if (whole === 0n) return [];
  let before = 0;
  return (
    line.spent && kind === "PAYMENT" ? parts.slice(0, 1).map((part) => ({ ...part, share: 100 })) : parts
  ).map(({ expenseType, share }) => {
    const pence = (whole * BigInt(before + share)) / 100n - (whole * BigInt(before)) / 100n;
    before += share;
    return {
      key: line.key,
      line: {
        ...headingsOf(line),
        kind,
        pence,
        expenseType,
        paidOn: dayOf(month, kind === "PAYROLL" ? 27 : 20),
      },
    };
  });
}

/** A twelfth of the budget, a little more or less by line and by month; financing falls due by quarter. */
function ofDepartment(line: BookedLine, { period }: Month, chance: SeededChance): bigint {
  if (line.subjective === FINANCING) return period % 3 === 0 ? line.original / 4n : 0n;
  const pay = PARTS[line.subjective]?.kind === "PAYROLL";
  const ofLine = new SeededChance(hashOf(`${line.department}, ${line.subjective}`)).between(
    pay ? 990 : 955,
    pay ? 1_012 : 1_045,
  );
  const ofMonth = pay ? chance.between(985, 1_015) : chance.between(880, 1_120);
  const pennies = BigInt(chance.below(10_000));
  return (
    (line.original * BigInt(ofLine) * BigInt(ofMonth)) / 12_000_000n +
    (line.original < 0n ? -pennies : pennies)
  );
}

function headingsOf(line: BookedLine): Partial<GivenLine> {
  const { objective, costCentre } = DEPARTMENTS[line.department];
  return {
    description: line.name,
    subjective: line.subjective,
    department: line.department,
    objective,
    costCentre,
    holder: holderOf(line.department),
    revenueCapital: line.capital ? "CAPITAL" : "REVENUE",
    fund: FUND_CODES[line.fund ?? ""] ?? null,
    project: line.project ?? null,
  };
}

const FUND_CODES: Record<string, string> = { safer: "F1", victims: "F2", violence: "F3" };

const beside = (kind: PostingKind, department: Department, more: Omit<GivenLine, "kind">): GivenLine => ({
  kind,
  department,
  objective: DEPARTMENTS[department].objective,
  costCentre: DEPARTMENTS[department].costCentre,
  holder: holderOf(department),
  revenueCapital: "REVENUE",
  ...more,
});

const DRIVERS = [
  "Local policing",
  "Crime",
  "Public protection",
  "Operations and roads",
  "Custody and justice",
] as const;

/** What one department charges another: over the whole ledger it comes to nil. */
function recharges(month: Month): GivenLine[] {
  const chance = new SeededChance(hashOf(`recharges ${month.place}`));
  const line = (department: Department, pence: bigint) =>
    beside("RECHARGE", department, {
      pence,
      description: "Use of pool vehicles",
      expenseType: "Vehicle recharge",
      subjective: TRANSPORT,
      paidOn: month.last,
    });
  const charged = DRIVERS.map((department) => line(department, BigInt(chance.between(1_400_000, 6_200_000))));
  return [...charged, line("Fleet", -charged.reduce((sum, { pence }) => sum + pence, 0n))];
}

const OWING = [
  "Crime",
  "Operations and roads",
  "Custody and justice",
  "Estates",
  "Digital",
  "Fleet",
  "Finance",
] as const;

/** What was received and not yet invoiced at the month's end, and the month before's taken back. */
function accruals(month: Month): GivenLine[] {
  const of = (place: number) =>
    OWING.flatMap((department) => {
      const chance = new SeededChance(hashOf(`accruals ${department} ${place}`));
      return ["Equipment", "Specialist services"].map((expenseType) => ({
        department,
        expenseType,
        pence: BigInt(chance.between(350_000, 5_800_000)),
      }));
    });
  const line = (accrued: ReturnType<typeof of>[number], sign: bigint, description: string, paidOn: string) =>
    beside("ACCRUAL", accrued.department, {
      pence: sign * accrued.pence,
      description,
      expenseType: accrued.expenseType,
      subjective: SUPPLIES,
      paidOn,
    });
  const back = month.place === 0 ? [] : of(month.place - 1);
  return [
    ...back.map((accrued) => line(accrued, -1n, "Accrual of the month before, taken back", month.first)),
    ...of(month.place).map((accrued) => line(accrued, 1n, "Received and not yet invoiced", month.last)),
  ];
}

/** Moved from or to reserves at the end of each quarter, by the decisions of the Commissioner. */
function reserveTransfers(month: Month): GivenLine[] {
  return TRANSFERS.filter(({ month: name }) => name === nameOf(month)).map(({ fund, pounds, description }) =>
    beside("RESERVE_TRANSFER", "Finance", {
      pence: pounds * 100n,
      description,
      expenseType: "Transfers to and from reserves",
      subjective: "Reserves",
      fund,
      paidOn: month.last,
    }),
  );
}

const TRANSFERS = [
  {
    month: "2025-03",
    fund: "R1",
    pounds: 640_000n,
    description: "Underspend of 2024-25 to the General Reserve",
  },
  {
    month: "2025-06",
    fund: "R2",
    pounds: 1_500_000n,
    description: "Decision 104: addition to the Estates Reserve",
  },
  { month: "2025-10", fund: "R1", pounds: -425_000n, description: "Decision 108: call handlers for 999" },
  {
    month: "2026-01",
    fund: "R3",
    pounds: 900_000n,
    description: "Decision 111: addition to the Technology Reserve",
  },
  {
    month: "2026-03",
    fund: "R2",
    pounds: -1_120_000n,
    description: "Use of the Estates Reserve for buildings",
  },
];

/** A whole number made of a text, the same for the same text. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}
