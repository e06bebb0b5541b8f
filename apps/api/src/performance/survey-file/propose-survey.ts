import { percentOfShare, placesOf, type SurveyAnswer } from "@frankpledge/domain";
import type { Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { type Proposal, type ProposedRow, RowNamed } from "../../record/proposal/proposal.ts";
import { Refusal } from "../../refusal.ts";
import { survey } from "../survey.entity.ts";
import { surveyQuestion } from "../survey-question.entity.ts";
import type { AnswersRead, StatedQuestion } from "./read-answers.ts";

/** What a person names where the file does not say. */
export interface SurveyAsked {
  fileName: string;
  /** The survey's title or address, where the file has no column for it. */
  survey: string | null;
  /** The series that a new survey is a wave of. */
  series: string | null;
}

/** Sets the answers of a file beside the record's surveys. What a measure counts of them stays as the record has it. */
export async function proposeSurvey(
  read: AnswersRead,
  live: LiveRows,
  asked: SurveyAsked,
): Promise<Proposal> {
  const surveys = await live.of(survey);
  const rows: ProposedRow[] = [];
  const made = new Map<string, { row: ProposedRow; live: Row | null; questions: number }>();
  for (const question of read.questions) {
    const title = question.survey ?? asked.survey;
    if (title === null)
      throw new Refusal(
        "BAD_USER_INPUT",
        "The file does not say which survey its answers are of: name the survey.",
      );
    const key = title.toLowerCase();
    const one = made.get(key) ?? { ...proposedSurvey(title, surveys, asked), questions: 0 };
    if (!made.has(key)) rows.push(one.row);
    made.set(key, one);
    one.questions += 1;
    rows.push(await proposedQuestion(question, one, live));
  }
  const unnamed = [...made.values()].filter((one) => one.live === null).length;
  return {
    rows,
    rejected: read.rejected,
    notes: [
      ...read.notes,
      ...(unnamed > 0
        ? ["A survey is new: say who was asked, how and when, and how many, before it is cleared."]
        : []),
    ],
  };
}

function proposedSurvey(
  title: string,
  surveys: readonly Row[],
  { fileName, series }: SurveyAsked,
): { row: ProposedRow; live: Row | null } {
  const live =
    surveys.find((row) => String(row.title).toLowerCase() === title.toLowerCase()) ??
    surveys.find(({ slug }) => slug === title.toLowerCase()) ??
    null;
  return {
    live,
    row: {
      entity: survey as never,
      key: `survey ${title.toLowerCase()}`,
      place: { sheet: "", row: 1 },
      values: live ? {} : { title },
      whenNew: { series, source: fileName },
      match: live ? [{ slug: live.slug }] : [{ title }],
    },
  };
}

async function proposedQuestion(
  stated: StatedQuestion,
  of: { row: ProposedRow; live: Row | null; questions: number },
  live: LiveRows,
): Promise<ProposedRow> {
  const { code, text, askedOf, note, base, place } = stated;
  const surveyId = new RowNamed(of.row.key);
  const onRecord = of.live ? await questionOnRecord(stated, of.live.id, live) : undefined;
  const answers = answersOf(stated, (onRecord?.answers as SurveyAnswer[] | undefined) ?? []);
  const counted = answers.flatMap(({ count }) => count ?? []).reduce((sum, count) => sum + count, 0);
  return {
    entity: surveyQuestion as never,
    key: `question ${of.row.key} ${code ?? text}`,
    place,
    values: {
      surveyId,
      ...(code === null ? {} : { code }),
      ...(text === null ? {} : { text }),
      ...(askedOf === null ? {} : { askedOf }),
      ...(note === null ? {} : { note }),
      ...(base === null ? {} : { base }),
      weighted: answers.some(({ count, percent }) => count !== null && percent !== null),
      ...(base !== null && counted > base ? { several: true } : {}),
      answers,
    },
    whenNew: { position: of.questions, ...(text === null ? { text: code } : {}) },
    match: [
      { surveyId, code: code ?? undefined },
      { surveyId, text: text ?? undefined },
    ],
  };
}

async function questionOnRecord(
  { code, text }: StatedQuestion,
  surveyId: string,
  live: LiveRows,
): Promise<Row | undefined> {
  const byCode = code === null ? [] : await live.where(surveyQuestion, { surveyId, code });
  return byCode[0] ?? (text === null ? [] : await live.where(surveyQuestion, { surveyId, text }))[0];
}

/**
 * The answers as they are kept: a per cent that its count makes, to the places that it states, is not kept beside it;
 * and an answer that the measure counts goes on counting.
 */
function answersOf({ answers, base }: StatedQuestion, before: readonly SurveyAnswer[]): SurveyAnswer[] {
  const isMade = ({ count, percent }: StatedQuestion["answers"][number]): boolean => {
    if (percent === null || count === null || base === null) return percent === null;
    const made = percentOfShare({ count, of: base });
    return made !== null && Math.abs(Number(made) - Number(percent)) <= 0.5 * 10 ** -placesOf(percent) + 1e-9;
  };
  const isWeighted = !answers.every(isMade);
  return answers.map((answer) => ({
    text: answer.text,
    count: answer.count,
    percent: isWeighted || answer.count === null ? answer.percent : null,
    counted: before.find(({ text }) => text === answer.text)?.counted ?? false,
  }));
}
