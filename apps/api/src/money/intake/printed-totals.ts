import type { Reading } from "./reading.ts";
import { RunningSums } from "./running-sums.ts";

/** A total that the file itself prints, in pence, and what was read of the lines that it sums. */
export interface PrintedTotal {
  sheet: string;
  row: number;
  printed: bigint;
  read: bigint;
  agrees: boolean;
}

/** Compares the totals that a file prints with what was read. Feed it every reading in order, then `finish`. */
export class PrintedTotals {
  private readonly totals: PrintedTotal[] = [];
  private readonly sums = new RunningSums();
  private sheet: string | null = null;
  private linesOnSheet = 0;
  /** Printed above the lines that they sum. */
  private ahead: { sheet: string; row: number; printed: bigint }[] = [];

  add(reading: Reading): void {
    const { sheet } = reading.kind === "line" ? reading.line : reading;
    if (sheet !== this.sheet) {
      this.settleAhead();
      this.sums.beginSheet();
      this.sheet = sheet;
      this.linesOnSheet = 0;
    }
    if (reading.kind === "line") {
      this.sums.addLine(reading.line.pence);
      this.linesOnSheet++;
    } else if (reading.kind === "leftOut" && reading.why === "TOTAL" && reading.sum !== undefined) {
      const { row, sum } = reading;
      if (this.linesOnSheet === 0 && this.sums.matching(sum) === null)
        this.ahead.push({ sheet, row, printed: sum });
      else this.settle({ sheet, row, printed: sum });
    }
  }

  /** The totals in the order of the file. */
  finish(): PrintedTotal[] {
    this.settleAhead();
    return this.totals;
  }

  private settle(total: { sheet: string; row: number; printed: bigint }): void {
    const { section, sheet, file } = this.sums;
    const candidates = this.sums.lines > 0 ? [section, sheet, file] : [sheet, file];
    const distance = (sum: bigint): bigint =>
      sum > total.printed ? sum - total.printed : total.printed - sum;
    const nearest = candidates.reduce((best, sum) => (distance(sum) < distance(best) ? sum : best));
    const read = this.sums.matching(total.printed) ?? nearest;
    this.totals.push({ ...total, read, agrees: read === total.printed });
    this.sums.passTotal();
  }

  private settleAhead(): void {
    for (const total of this.ahead) {
      const read = this.sums.sheet;
      this.totals.push({ ...total, read, agrees: read === total.printed });
    }
    this.ahead = [];
  }
}
