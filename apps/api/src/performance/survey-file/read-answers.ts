import { asPercent, type Decimal, readPublishedFigure } from "@frankpledge/domain";
import { type TableRow, textOfCell } from "@frankpledge/tabular";
import type { RowFile } from "../../record/proposal/file-kind.ts";
import { likened } from "../../record/proposal/likened.ts";
import type { Place, Rejected } from "../../record/proposal/proposal.ts";
import { rowsBySheet } from "../../record/proposal/rows-by-sheet.ts";
import { mustShowNoError, tellOfWorkbook } from "../../record/proposal/spreadsheet.ts";
import { Refusal } from "../../refusal.ts";
import { type AnswerColumns, type AnswerRole, columnsOf } from "./answer-columns.ts";

/** An answer as its row states it. */
interface StatedAnswer {
  text: string;
  count: number | null;
  percent: Decimal | null;
}

/** A question of a file with its answers, a row for each. */
export interface StatedQuestion {
  /** Of its first answer. */
  place: Place;
  /** As the file names the survey; null where it has no column for it. */
  survey: string | null;
  code: string | null;
  text: string | null;
  askedOf: string | null;
  base: number | null;
  note: string | null;
  answers: StatedAnswer[];
}

export interface AnswersRead {
  questions: StatedQuestion[];
  rejected: Rejected[];
  notes: string[];
}

const MOST_ROWS = 20_000;
const HEADINGS_WITHIN = 20;

/**
 * Reads a file with a row for each answer of each question. A question of which one answer cannot be read is left out
 * as a whole: what is left of it would add up to less than it is.
 * @throws Refusal with one sentence when no table of answers is found
 */
export async function readAnswers(file: RowFile): Promise<AnswersRead> {
  const { table, sheets } = await rowsBySheet(file, MOST_ROWS);
  const read: AnswersRead = { questions: [], rejected: [], notes: [] };
  const taken: string[] = [];
  for (const [name, rows] of sheets) {
    const at = rows.slice(0, HEADINGS_WITHIN).findIndex(({ cells }) => columnsOf(textsOf(cells)) !== null);
    const headings = textsOf(rows[at]?.cells ?? []);
    const columns = columnsOf(headings);
    if (!columns) continue;
    taken.push(name);
    readSheet(rows.slice(at + 1), headings, columns, read);
  }
  read.notes.push(...tellOfWorkbook(table, taken));
  if (read.questions.length === 0 && read.rejected.length === 0)
    throw new Refusal(
      "BAD_USER_INPUT",
      `${file.name} has no table of answers: it needs a row for each answer, and columns headed Question (or Code), Answer, and Count or Per cent.`,
    );
  return read;
}

const textsOf = (cells: TableRow["cells"]): string[] =>
  Array.from(cells, (cell) => textOfCell(cell ?? null).trim());

function readSheet(
  rows: readonly TableRow[],
  headings: readonly string[],
  columns: AnswerColumns,
  read: AnswersRead,
): void {
  const found = new Map<string, { question: StatedQuestion; rows: TableRow[]; problem: string | null }>();
  const filled = rows.filter(({ cells }) => textsOf(cells).some((text) => text !== ""));
  const ofOne = areOfOne(filled, columns);
  for (const row of filled) {
    const text = (role: AnswerRole) => textsOf(row.cells)[columns.get(role) ?? -1] || null;
    const key = JSON.stringify([text("survey"), text("code") ?? text("question")]);
    const one = found.get(key) ?? { question: questionOf(row, text), rows: [], problem: null };
    found.set(key, one);
    one.rows.push(row);
    try {
      mustShowNoError(
        [...columns.values()].map((index) => [headings[index] ?? "", row.cells[index] ?? null] as const),
      );
      one.question.answers.push(answerOf(text, ofOne));
      state(one.question, "text", text("question"), row.row);
      state(one.question, "askedOf", text("askedOf"), row.row);
      state(one.question, "base", wholeNumber(text("base")), row.row);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      one.problem ??= thrown.message;
    }
  }
  for (const { question, rows: its, problem } of found.values())
    if (problem === null) read.questions.push(question);
    else
      for (const { sheet, row, cells } of its)
        read.rejected.push({
          sheet,
          row,
          reason: `${problem} So none of the answers of the question is taken.`,
          text: textsOf(cells).join(" | ").slice(0, 200),
        });
}

const questionOf = ({ sheet, row }: TableRow, text: (role: AnswerRole) => string | null): StatedQuestion => ({
  place: { sheet, row },
  survey: text("survey"),
  code: text("code"),
  text: text("question"),
  askedOf: text("askedOf"),
  base: null,
  note: text("note"),
  answers: [],
});

/** What is said of a question, and how a sentence calls it. */
const STATED = { text: "question", askedOf: "group that was asked", base: "base" } as const;

/**
 * Takes what a row says of its question. Rows may leave it out, and those that do not must agree.
 * @throws Refusal when an earlier row says something else
 */
function state<Field extends keyof typeof STATED>(
  question: StatedQuestion,
  field: Field,
  value: StatedQuestion[Field],
  row: number,
): void {
  const before = question[field];
  if (before === null) question[field] = value;
  else if (value !== null && likened(String(before)) !== likened(String(value)))
    throw new Refusal(
      "BAD_USER_INPUT",
      `Row ${row} has the ${STATED[field]} “${value}”, and a row of the same question above it “${before}”.`,
    );
}

/** @throws Refusal with the reason why the row is no answer */
function answerOf(text: (role: AnswerRole) => string | null, ofOne: boolean): StatedAnswer {
  const words = text("answer");
  if (words === null) throw new Refusal("BAD_USER_INPUT", "An answer has no words.");
  const count = wholeNumber(text("count"));
  const percent = readPublishedFigure(text("percent") ?? "");
  if (!percent.ok) throw new Refusal("BAD_USER_INPUT", `“${words}”: ${percent.reason}`);
  const value = percent.value?.value ?? null;
  return { text: words, count, percent: value !== null && ofOne ? asPercent(value) : value };
}

/** Whether the percentages of a sheet are written as shares of one, as a spreadsheet keeps them. */
function areOfOne(rows: readonly TableRow[], columns: AnswerColumns): boolean {
  const values = rows.flatMap(({ cells }) => {
    const figure = readPublishedFigure(textsOf(cells)[columns.get("percent") ?? -1] ?? "");
    return figure.ok && figure.value?.value && !figure.value.percent ? [Number(figure.value.value)] : [];
  });
  return values.length > 0 && values.every((value) => value <= 1) && values.some((value) => value % 1 !== 0);
}

/** @throws Refusal */
function wholeNumber(text: string | null): number | null {
  if (text === null || /^(?:\.\.|-|n\/?a)$/i.test(text)) return null;
  const number = Number(text.replace(/,/g, ""));
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Refusal("BAD_USER_INPUT", `“${text}” is no number of people: write a whole number.`);
  return number;
}
