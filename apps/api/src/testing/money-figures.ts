/** Sums by name, and figures as the API tells them: pounds, or null for what is not known. */
interface Summed {
  figures: Record<string, string | number | null>;
  /** Whether nothing at all is to be told. */
  empty: boolean;
}

/** The figures of some facts of a body's money. @param known which ledgers the body has loaded */
export function sumOf(
  facts: readonly { sums: Record<string, bigint> }[],
  known: { postings: boolean; payments: boolean },
): Summed {
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
