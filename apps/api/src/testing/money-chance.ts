import type { GivenLine } from "../money/import/take-lines.ts";

/** The financial years that money is of. */
export const YEARS = ["2024-25", "2025-26"];
export const SUPPLIERS = ["Example Lamps plc", "Example Stationery Ltd", "example_100%"];
const WORDS = ["Premises", "Supplies"];

/** The rows that lines, shares and headings may name, by their ids. */
interface Named {
  readonly projects: readonly string[];
  readonly areas: readonly string[];
  readonly funds: readonly string[];
}

/** What chance decides of money: each choice takes the next of a list of numbers, which decides all of it. */
export class MoneyChance {
  readonly #named: Named;
  #numbers: readonly number[] = [];
  #drawn = 0;

  constructor(named: Named) {
    this.#named = named;
  }

  /** Begins to choose by other numbers. */
  begin(numbers: readonly number[]): void {
    this.#numbers = numbers;
    this.#drawn = 0;
  }

  /** A whole number from 0, below another. */
  draw(below: number): number {
    const number = this.#numbers[this.#drawn++ % this.#numbers.length] ?? 0;
    return (number + this.#drawn) % below;
  }

  one<Item>(list: readonly Item[]): Item | undefined {
    return list[this.draw(Math.max(list.length, 1))];
  }

  maybe<Item>(list: readonly Item[]): Item | null {
    return this.draw(3) === 0 ? null : (this.one(list) ?? null);
  }

  some<Item>(list: readonly Item[]): Item[] {
    return list.filter(() => this.draw(2) === 0);
  }

  pence(): bigint {
    return BigInt(this.draw(2_000_003)) - 400_000n;
  }

  headings() {
    return {
      holder: this.maybe(["COMMISSIONER", "CHIEF_CONSTABLE"] as const),
      revenueCapital: this.maybe(["REVENUE", "CAPITAL"] as const),
      subjective: this.maybe(WORDS),
      department: this.maybe(WORDS),
      objective: this.maybe(WORDS),
      fundId: this.maybe(this.#named.funds),
    };
  }

  line(): GivenLine {
    const { fundId, ...headings } = this.headings();
    return {
      pence: this.draw(9) === 0 ? 0n : this.pence(),
      ...headings,
      fund: fundId === this.#named.funds[0] ? "Fund of Safer streets" : null,
      project: this.draw(6) === 0 ? "Lamps" : null,
      financialYear: this.maybe(YEARS),
      period: this.maybe([0, 1, 3, 4, 12, 13, 14]),
      paidOn: this.maybe(["2025-04-05", "2025-07", "2024"]) as GivenLine["paidOn"] & string,
      supplier: this.maybe(SUPPLIERS),
      supplierRedacted: this.draw(7) === 0,
      expenseType: this.maybe(WORDS),
      area: this.maybe(["Testport", this.#named.areas[0] as string]),
      description: this.maybe(["Lamp posts", "A bench"]),
    };
  }

  /** What a correction changes. */
  patch(): object {
    return this.one([
      { amount: this.pence() },
      { supplierRedacted: true, redaction: { reason: "Personal data", authorisedBy: "Monitoring officer" } },
      { paidOn: "2025-08-09" },
      { subjective: this.maybe(WORDS), expenseType: "Premises", amount: 0n },
      { fundId: this.maybe(this.#named.funds), supplier: SUPPLIERS[0] },
    ]) as object;
  }

  shares(): { projectId: string | null; share: number }[] {
    const parts = [null, ...this.#named.projects].filter(() => this.draw(2) === 0).slice(0, 3);
    return (parts.length > 0 ? parts : [this.#named.projects[0] as string]).map((projectId) => ({
      projectId,
      share: 1 + this.draw(3_333),
    }));
  }

  rule() {
    const pattern = this.one([
      { supplier: "lamps" },
      { supplier: "_100%" },
      { expenseType: "PREM", description: "lamp" },
      { subjective: "supplies" },
      { paidFrom: "2025-04", paidTo: "2025-06-30" },
    ]) as object;
    const blank = {
      supplier: null,
      expenseType: null,
      description: null,
      subjective: null,
      paidFrom: null,
      paidTo: null,
    };
    return {
      ...blank,
      ...pattern,
      position: this.draw(3),
      ledger: this.maybe(["POSTING", "PAYMENT"] as const),
      shares: this.draw(2) ? this.shares() : [{ projectId: this.maybe(this.#named.projects), share: 10_000 }],
    };
  }
}
