import { SeededChance } from "../../../generate/seeded-chance.ts";
import type { GivenLine } from "../../../money/import/take-lines.ts";
import { type BookedLine, budgetBook } from "./budget-book.ts";
import { DEPARTMENTS, holderOf, PREMISES, THIRD_PARTY } from "./headings.ts";
import { dayOf, type Month, nameOf } from "./months.ts";
import { PARTS } from "./posting-parts.ts";
import { hashOf } from "./postings.ts";
import { PROJECT_SUPPLIERS, TRADES, type Trade } from "./suppliers.ts";

/** The payments to suppliers of a month over £500, as the Constabulary publishes them. */
export function paymentsOf(month: Month): GivenLine[] {
  const chance = new SeededChance(hashOf(`payments ${nameOf(month)}`));
  const lines = [
    ...TRADES.flatMap((trade) => ofTrade(trade, month, chance)),
    ...budgetBook(month.year).flatMap((line) => ofProject(line, month, chance)),
    ...particular(month),
  ];
  return lines
    .toSorted(
      (a, b) => Number((a.paidOn ?? "") > (b.paidOn ?? "")) - Number((a.paidOn ?? "") < (b.paidOn ?? "")),
    )
    .map((line, place) => ({
      ...line,
      // Of a line without a date the list does not say when it was paid.
      financialYear: line.paidOn ? month.year : null,
      period: line.paidOn ? month.period : null,
      transactionNumber: numberOf(month, place),
    }));
}

/** The number of a payment by its place in the month, such as "P202504-0001". */
const numberOf = (month: Month, place: number): string =>
  `P${nameOf(month).replace("-", "")}-${String(place + 1).padStart(4, "0")}`;

/** The number that a month's payment bears which has these words. @throws when none has */
export function paymentNumber(month: Month, words: string): string {
  const found = paymentsOf(month).find(({ description }) => description === words);
  if (!found?.transactionNumber) throw new Error(`No payment of ${nameOf(month)} says "${words}".`);
  return found.transactionNumber;
}

const AREAS = ["Aldermere", "Carrow Vale", "Hartsmoor", "Port Selwyn", "Sarn Coast"];

function ofTrade(trade: Trade, month: Month, chance: SeededChance): GivenLine[] {
  const [from, to] = trade.pounds;
  const count = Math.max(1, trade.monthly + (chance.between(-trade.monthly, trade.monthly) % 3));
  return Array.from({ length: count }, () => {
    // Two throws multiplied: small sums are the most, and a few are large.
    const part = Math.floor(((to - from) * chance.below(1_000) * chance.below(1_000)) / 10_000);
    const pence = BigInt(from * 100 + part + chance.below(100));
    const refund = chance.below(1_000) < 12;
    return {
      ...headingsOf(trade.department),
      pence: refund ? -pence : pence,
      paidOn: chance.below(1_600) === 0 ? null : dayOf(month, chance.between(1, 28)),
      supplier: chance.pick(trade.names),
      description: refund ? `Refund: ${chance.pick(trade.what).toLowerCase()}` : chance.pick(trade.what),
      expenseType: trade.expenseType,
      subjective: trade.subjective,
      revenueCapital: trade.expenseType === "Vehicles" ? "CAPITAL" : "REVENUE",
      area: trade.subjective === PREMISES || trade.subjective === THIRD_PARTY ? chance.pick(AREAS) : null,
      invoiceNumber: `${chance.between(10_000, 99_999)}`,
    };
  });
}

/** What a project is spent on outside, in one to four payments to its own suppliers. */
function ofProject(line: BookedLine, month: Month, chance: SeededChance): GivenLine[] {
  const suppliers = PROJECT_SUPPLIERS[line.project ?? ""];
  const whole = line.spent?.[month.period - 1] ?? 0n;
  if (!suppliers || whole === 0n || PARTS[line.subjective]?.kind === "PAYROLL") return [];
  const parts = chance.between(1, whole > 10_000_000n ? 4 : 2);
  return Array.from({ length: parts }, (_, part) => ({
    ...headingsOf(line.department),
    pence: (whole * BigInt(part + 1)) / BigInt(parts) - (whole * BigInt(part)) / BigInt(parts),
    paidOn: dayOf(month, chance.between(3, 28)),
    supplier: chance.inHundred(60) ? suppliers[0] : chance.pick(suppliers),
    description: `${line.project}: stage ${month.place + 1}.${part + 1}`,
    expenseType: PARTS[line.subjective]?.parts[0]?.expenseType ?? null,
    subjective: line.subjective,
    revenueCapital: line.capital ? "CAPITAL" : "REVENUE",
    invoiceNumber: `${chance.between(10_000, 99_999)}`,
  }));
}

function headingsOf(department: keyof typeof DEPARTMENTS): Partial<GivenLine> {
  const { objective, costCentre } = DEPARTMENTS[department];
  return { department, objective, costCentre, holder: holderOf(department) };
}

/** The words of the payment whose sum was entered with a digit too many. */
export const MISTYPED = {
  month: "2025-09",
  words: "Counsel's fee, hearing of 12 September",
  right: 4_860_000,
};

/** The words of the payments whose payee must not be found out. */
export const SAFE_HOUSE = {
  months: ["2025-07", "2026-01"],
  words: "Rent for six months, safe accommodation",
};

/** What happened in one month alone. */
function particular(month: Month): GivenLine[] {
  if (nameOf(month) === MISTYPED.month)
    return [
      {
        ...headingsOf("Finance"),
        pence: BigInt(MISTYPED.right) * 10n,
        paidOn: "2025-09-18",
        supplier: "Carrow Chambers",
        description: MISTYPED.words,
        expenseType: "Professional fees",
        subjective: "Supplies and services",
        revenueCapital: "REVENUE",
      },
    ];
  if (SAFE_HOUSE.months.includes(nameOf(month)))
    return [
      {
        ...headingsOf("Commissioning"),
        pence: 1_140_000n,
        paidOn: dayOf(month, 14),
        supplier: "Foxgrove Lettings of Sarn",
        description: SAFE_HOUSE.words,
        expenseType: "Rents",
        subjective: PREMISES,
        revenueCapital: "REVENUE",
        fund: "F2",
      },
    ];
  return [];
}
