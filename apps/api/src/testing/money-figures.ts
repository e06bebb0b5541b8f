import type { Picture } from "./money-picture.ts";

/** Sums by name, and figures as the API tells them: pounds, or null for what is not known. */
interface Summed {
  figures: Record<string, string | number | null>;
  /** Whether nothing at all is to be told. */
  empty: boolean;
}

/** Labels of what no line of a ledger is of, so that nobody knows what was spent on it. */
const UNSPENT = /^Not tied to a project$|^Not held by supplier$|not held by month$/i;

/** Which ledgers can say what was spent on what a row is of. */
export const knownOf = (labels: readonly string[], known: Picture["known"]): Picture["known"] =>
  labels.some((label) => UNSPENT.test(label)) ? { postings: false, payments: false } : known;

/** The variances of a total that are another sum than that of its rows, which a note has to say. */
export function variancesBeside(
  rows: readonly Summed["figures"][],
  total: Summed["figures"],
): ("variance" | "varianceToDate")[] {
  return (["varianceToDate", "variance"] as const).filter((name) => {
    const pence = (figures: Summed["figures"]) => BigInt(String(figures[name] ?? "0").replace(".", ""));
    const sum = rows.reduce((sum, figures) => sum + pence(figures), 0n);
    return rows.length > 0 && total[name] !== null && sum !== pence(total);
  });
}

/** The figures of some facts of a body's money. @param known which ledgers the body has loaded */
export function sumOf(facts: readonly { sums: Record<string, bigint> }[], known: Picture["known"]): Summed {
  const sums = new Map<string, bigint>();
  for (const fact of facts)
    for (const [name, value] of Object.entries(fact.sums)) sums.set(name, (sums.get(name) ?? 0n) + value);
  const sum = (name: string): bigint | null => sums.get(name) ?? null;
  const count = (name: string): number => Number(sum(name) ?? 0n);
  const actual = known.postings ? (sum("actual") ?? 0n) : null;
  const [budget, profiled] = [sum("budget"), sum("profiled")];
  const forecast = count("forecastLines") > 0 ? sum("forecast") : null;
  const whole = count("budgetLines") > 0 && count("budgetLines") === count("forecastLines");
  return {
    figures: {
      originalBudget: pounds(sum("original")),
      budget: pounds(budget),
      profiledBudget: pounds(profiled),
      ordered: pounds(sum("ordered")),
      actual: pounds(actual),
      supplierPayments: pounds(known.payments ? (sum("payments") ?? 0n) : null),
      forecast: pounds(forecast),
      variance: pounds(whole && forecast !== null && budget !== null ? forecast - budget : null),
      varianceToDate: pounds(actual === null || profiled === null ? null : actual - profiled),
      savingsTarget: pounds(sum("target")),
      savingsDelivered: pounds(sum("delivered")),
      lineCount: known.postings ? count("postings") : count("paid"),
      postingCount: count("postings"),
      paymentCount: count("paid"),
    },
    empty: [...sums.values()].every((value) => value === 0n),
  };
}

function pounds(pence: bigint | null): string | null {
  if (pence === null) return null;
  const digits = String(pence < 0n ? -pence : pence).padStart(3, "0");
  return `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
