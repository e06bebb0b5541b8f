import {
  type Frequency,
  formatReadingPeriod,
  parseReadingPeriod,
  type QuestionRead,
  type ReadingPeriod,
} from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { localAreas } from "../plan/local-area.table.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { measures } from "./measure.table.ts";
import { readings } from "./reading.table.ts";
import { shareProblem } from "./share-problem.ts";
import { surveyQuestions } from "./survey-question.table.ts";

const READ_BY: Record<Frequency, string> = {
  MONTH: "by month, such as 2017-04",
  QUARTER: "by quarter of the financial year, such as 2017-18 Q1",
  FINANCIAL_YEAR: "by financial year, such as 2017-18 FY",
  CALENDAR_YEAR: "by calendar year, such as 2017",
};

/** What a revision wrote of a measure's period, be it a reading or the question of a survey that is its reading. */
interface Written {
  period: string;
  frequency: Frequency;
  title: string;
  /** How many there are of the same period and area. */
  alike: number;
  /** Whether the measure is a share, which is that of its counts. */
  share: boolean;
}

interface WrittenReading extends Written {
  /** The other area, or the part of the own one; null for the whole of the own. */
  where: string | null;
  other: boolean;
  value: string | null;
  count: number | null;
  of: number | null;
  decimals: number;
}

type WrittenQuestion = Written & QuestionRead;

/**
 * Readings, and questions that are readings, must be of a period that their measure is read by, the only ones of their
 * period and area, and shares that of their counts. Asked of what a revision wrote, be it those or measures.
 * @throws Refusal BAD_USER_INPUT or CONFLICT
 */
export async function mustFitTheirMeasure(writing: Writing): Promise<void> {
  for (const row of await readingsOf(writing)) {
    const period = mustBeReadBy(row);
    mustBeAlone(row, period, row.where);
    const sentence = row.share && !row.other ? shareProblem(row) : null;
    if (sentence !== null)
      throw new Refusal("BAD_USER_INPUT", sentence, { [row.of === null ? "count" : "value"]: sentence });
  }
  for (const row of await questionsOf(writing)) {
    mustBeAlone(row, mustBeReadBy(row), null);
    const sentence = row.share ? notItsCounts(row) : null;
    if (sentence !== null) throw new Refusal("BAD_USER_INPUT", sentence, { answers: sentence });
  }
}

function mustBeReadBy({ period, frequency, title }: Written): ReadingPeriod {
  const read = parseReadingPeriod(period);
  if (!read.ok) throw new Refusal("BAD_USER_INPUT", read.reason, { period: read.reason });
  if (read.value.frequency === frequency) return read.value;
  const sentence = `"${title}" is read ${READ_BY[frequency]}; "${period}" is not of that kind.`;
  throw new Refusal("BAD_USER_INPUT", sentence, { period: sentence });
}

function mustBeAlone({ alike, title }: Written, period: ReadingPeriod, where: string | null): void {
  if (alike <= 1) return;
  const sentence = `"${title}" has a reading of ${formatReadingPeriod(period)}${where === null ? "" : ` for ${where}`} already: change that one.`;
  throw new Refusal("CONFLICT", sentence, { period: sentence });
}

/** Why the answers of a question are no share of a year that is made of counts; null where they are. */
function notItsCounts({ title, base, weighted, answers }: WrittenQuestion): string | null {
  if (weighted)
    return `"${title}" is a share of all that were counted, and weighted percentages are not that of counts: let its year be the last reading of it.`;
  const known = base !== null && answers.every(({ counted, count }) => !counted || count !== null);
  return known
    ? null
    : `"${title}" is a share: state how many answered, and how many gave each answer that counts.`;
}

/** How many readings and questions there are of a measure's period and area: a question is of the whole own area. */
const alike = (measureId: SQL, period: SQL, area: SQL, part: SQL): SQL =>
  sql`((SELECT count(*)::int FROM ${readings} AS other WHERE other.measure_id = ${measureId} AND other.period = ${period}
      AND other.area IS NOT DISTINCT FROM ${area} AND other.local_area_id IS NOT DISTINCT FROM ${part} AND other.closed_revision IS NULL)
    + CASE WHEN ${area} IS NULL AND ${part} IS NULL THEN (SELECT count(*)::int FROM ${surveyQuestions} AS question
      WHERE question.measure_id = ${measureId} AND question.period = ${period} AND question.closed_revision IS NULL) ELSE 0 END)`;

const readingsOf = ({ db, bodyId, revision }: Writing): Promise<WrittenReading[]> =>
  rowsOf(
    db,
    sql`SELECT reading.period, reading.area IS NOT NULL AS other, reading.value, reading.count, reading.of,
        measure.frequency, measure.title, measure.decimals, measure.year_to_date = 'SHARE' AS share,
        coalesce(reading.area, (SELECT name FROM ${localAreas} AS part
          WHERE part.id = reading.local_area_id AND part.closed_revision IS NULL)) AS where,
        ${alike(sql`reading.measure_id`, sql`reading.period`, sql`reading.area`, sql`reading.local_area_id`)} AS alike
      FROM ${readings} AS reading JOIN ${measures} AS measure ON measure.id = reading.measure_id AND measure.closed_revision IS NULL
      WHERE reading.body_id = ${bodyId} AND reading.closed_revision IS NULL
        AND ${revision} IN (reading.opened_revision, measure.opened_revision)`,
  );

const questionsOf = ({ db, bodyId, revision }: Writing): Promise<WrittenQuestion[]> =>
  rowsOf(
    db,
    sql`SELECT asked.period, asked.base, asked.weighted, asked.answers, measure.frequency, measure.title,
        measure.year_to_date = 'SHARE' AS share,
        ${alike(sql`asked.measure_id`, sql`asked.period`, sql`NULL::text`, sql`NULL::uuid`)} AS alike
      FROM ${surveyQuestions} AS asked JOIN ${measures} AS measure ON measure.id = asked.measure_id AND measure.closed_revision IS NULL
      WHERE asked.body_id = ${bodyId} AND asked.closed_revision IS NULL
        AND ${revision} IN (asked.opened_revision, measure.opened_revision)`,
  );
