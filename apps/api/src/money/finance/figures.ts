import type { Sum } from "./fact.ts";

/** Sums as the database gives them: whole pence in figures. */
export type Sums = Partial<Record<Sum, string | null>>;

/** Sums in pence. Null is not known, or not held by what the row is grouped by; nil is 0. */
export class FinanceFigures {
  readonly #sums: Sums;
  readonly #known: { postings: boolean; payments: boolean };

  /**
   * @param known whether the body has loaded either ledger, and lines of it may be of what the figures are of: without
   * it nil would be said of what nobody knows
   */
  constructor(sums: Sums, known: { postings: boolean; payments: boolean }) {
    this.#sums = sums;
    this.#known = known;
  }

  get originalBudget(): bigint | null {
    return this.#sum("original");
  }

  get budget(): bigint | null {
    return this.#sum("budget");
  }

  get profiledBudget(): bigint | null {
    return this.#sum("profiled");
  }

  get ordered(): bigint | null {
    return this.#sum("ordered");
  }

  get actual(): bigint | null {
    return this.#known.postings ? (this.#sum("actual") ?? 0n) : null;
  }

  get supplierPayments(): bigint | null {
    return this.#known.payments ? (this.#sum("payments") ?? 0n) : null;
  }

  get forecast(): bigint | null {
    return this.#count("forecast_lines") > 0 ? this.#sum("forecast") : null;
  }

  /** Null unless every budget line has a forecast. */
  get variance(): bigint | null {
    const { budget, forecast } = this;
    const lines = this.#count("budget_lines");
    const complete = lines > 0 && lines === this.#count("forecast_lines");
    return complete && forecast !== null && budget !== null ? forecast - budget : null;
  }

  get varianceToDate(): bigint | null {
    const { actual, profiledBudget } = this;
    return actual === null || profiledBudget === null ? null : actual - profiledBudget;
  }

  get savingsTarget(): bigint | null {
    return this.#sum("savings_target");
  }

  get savingsDelivered(): bigint | null {
    return this.#sum("savings_delivered");
  }

  get lineCount(): number {
    return this.#known.postings ? this.postingCount : this.paymentCount;
  }

  get postingCount(): number {
    return this.#count("postings_count");
  }

  get paymentCount(): number {
    return this.#count("payments_count");
  }

  #sum(name: Sum): bigint | null {
    const text = this.#sums[name];
    return text === null || text === undefined ? null : BigInt(text);
  }

  #count(name: Sum): number {
    return Number(this.#sums[name] ?? 0);
  }
}
