import { PrintedTotals } from "../intake/printed-totals.ts";
import { isUndated, type Reading } from "../intake/reading.ts";
import { SignQuestions } from "../intake/sign-questions.ts";
import type { importProblems } from "./import.table.ts";
import type { Import } from "./import.ts";

/** The most rows of each kind that are listed with their reason; how many there are is counted in any case. */
const MOST_PROBLEMS = 10_000;

/** A row that was not taken in, or not wholly as it stands. */
export type Problem = typeof importProblems.$inferInsert;

/** Counts what became of a file's rows. */
export class Tally {
  rows = 0;
  accepted = 0;
  pence = 0n;
  rejected = 0;
  rejectedPence = 0n;
  rejectedUnread = 0;
  leftOut = 0;
  negatives = 0;
  undated = 0;
  noted = 0;
  readonly #totals = new PrintedTotals();
  readonly #signs = new SignQuestions();
  readonly #listed: Record<Problem["kind"], number> = { REJECTED: 0, LEFT_OUT: 0, NOTED: 0 };
  #problems: Problem[] = [];
  #place = 0;

  get waiting(): number {
    return this.#problems.length;
  }

  add(reading: Reading): void {
    this.rows += 1;
    this.#totals.add(reading);
    if (reading.kind === "line") {
      const { line, text = "" } = reading;
      this.accepted += 1;
      this.pence += line.pence;
      this.#signs.add(line);
      if (line.pence < 0n) this.negatives += 1;
      if (isUndated(line)) this.undated += 1;
      if (line.notes.length === 0) return;
      this.noted += 1;
      this.#list("NOTED", { ...line, text }, line.notes.join(" "));
    } else if (reading.kind === "rejected") {
      this.rejected += 1;
      if (reading.pence === null) this.rejectedUnread += 1;
      else this.rejectedPence += reading.pence;
      this.#list("REJECTED", reading, reading.reason);
    } else if (reading.why !== "BLANK") {
      this.leftOut += 1;
      this.#list("LEFT_OUT", reading, reading.why);
    }
  }

  #list(kind: Problem["kind"], at: { sheet: string; row: number; text: string }, reason: string): void {
    if (this.#listed[kind] >= MOST_PROBLEMS) return;
    this.#listed[kind] += 1;
    this.#place += 1;
    const { sheet, row, text } = at;
    this.#problems.push({
      importId: "",
      place: this.#place,
      kind,
      sheet,
      row,
      text: text.slice(0, 2_000),
      reason,
    });
  }

  takeProblems(): Problem[] {
    return this.#problems.splice(0);
  }

  /** What the words of the lines leave open. */
  get questions(): string[] {
    return this.#signs.questions;
  }

  sums(): Partial<Import> {
    const { accepted, rejected, rejectedPence, rejectedUnread, leftOut, negatives, undated, noted } = this;
    return {
      rowsRead: this.rows,
      accepted,
      acceptedPence: this.pence,
      rejected,
      rejectedPence,
      rejectedUnread,
      leftOut,
      negatives,
      undated,
      noted,
      printedTotals: this.#totals
        .finish()
        .map(({ printed, read, ...total }) => ({ ...total, printed: String(printed), read: String(read) })),
    };
  }
}
