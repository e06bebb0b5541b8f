import type { ReadLine } from "./reading.ts";

/** Words that say which way money went. */
type Direction = "CREDIT" | "INCOME";

const NONE = { above: 0, below: 0 };

/**
 * Asks where the signs of a file disagree with its words: a credit note above zero, income of the same sign as what
 * was paid. Feed it every line, then read `questions`.
 */
export class SignQuestions {
  private readonly counts = { CREDIT: { ...NONE }, INCOME: { ...NONE }, OTHER: { ...NONE } };
  private readonly examples: Record<Direction, string[]> = { CREDIT: [], INCOME: [] };

  add(line: ReadLine): void {
    if (line.pence === 0n) return;
    const direction = this.directionOf(line);
    this.counts[direction ?? "OTHER"][line.pence > 0n ? "above" : "below"]++;
    if (direction === null || line.pence < 0n) return;
    const examples = this.examples[direction];
    if (examples.length < 3) examples.push(`${line.sheet === "" ? "" : `${line.sheet}, `}row ${line.row}`);
  }

  /** Whole sentences for the person who imports the file. */
  get questions(): string[] {
    const { CREDIT, INCOME, OTHER } = this.counts;
    // Where most of what was paid stands below zero, what came back belongs above it.
    if (OTHER.below > OTHER.above) return [];
    const questions: string[] = [];
    if (CREDIT.above > 0)
      questions.push(
        `${says(CREDIT.above, "a credit note or a refund")} above zero (${this.examples.CREDIT.join("; ")}): is that money paid out? Each is read with the sign it has.`,
      );
    if (INCOME.above > INCOME.below && OTHER.above > 0)
      questions.push(
        `${says(INCOME.above, "income")} above zero (${this.examples.INCOME.join("; ")}), as what was paid is: is it money that came in? Each is read with the sign it has.`,
      );
    return questions;
  }

  private directionOf({ kind, subjective, expenseType, description }: ReadLine): Direction | null {
    if (kind !== null && CREDIT.test(kind)) return "CREDIT";
    for (const text of [subjective, expenseType, description])
      if (text !== null && BEGINS_AS_CREDIT.test(text)) return "CREDIT";
    for (const text of [kind, subjective, expenseType])
      if (text !== null && INCOME.test(text)) return "INCOME";
    return null;
  }
}

const says = (lines: number, what: string): string =>
  lines === 1
    ? `One line says that it is ${what} and stands`
    : `${lines} lines say that they are ${what} and stand`;

const CREDIT = /\bcredit (?:notes?|memos?)\b|\brefund(?:s|ed)?\b|^c\/?n$/i;
/** Words beside a payment may tell of a refund that was paid to someone; those that begin so tell of the line. */
const BEGINS_AS_CREDIT = /^\W*(?:credit (?:notes?|memos?)|refund)\b/i;
const INCOME = /\bincome\b(?! (?:tax|protection|support))/i;
