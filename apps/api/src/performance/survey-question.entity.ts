import { FEWEST_TO_PUBLISH, SMALL_BASE, surveyQuestionFields } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Columns } from "../record/entity.ts";
import { defineEntity } from "../record/entity.ts";
import { mustFitTheirMeasure } from "./must-fit-measure.ts";
import { surveys } from "./survey.table.ts";
import { surveyQuestions } from "./survey-question.table.ts";

export const surveyQuestion = defineEntity({
  name: "SurveyQuestion",
  plural: "surveyQuestions",
  fields: surveyQuestionFields,
  table: surveyQuestions,
  slugWithin: "surveyId",
  label: ["text"],
  slugFrom: ["code", "text"],
  unique: [{ field: "code", within: "surveyId" }],
  order: [{ field: "position" }],
  consequence: mustFitTheirMeasure,
  heldBack: whyNotYet,
});

/**
 * A question is published with its survey or after it. Answers of so few could tell who gave them; of a larger sample
 * they cannot, since nobody knows who was asked.
 */
function whyNotYet(row: Columns): SQL {
  const isSmall = (count: SQL) => sql`${count} BETWEEN 1 AND ${sql.raw(String(FEWEST_TO_PUBLISH - 1))}`;
  const smallAnswer = sql`EXISTS (SELECT FROM jsonb_array_elements(${row.answers}) AS one(answer)
    WHERE ${isSmall(sql`(one.answer ->> 'count')::int`)})`;
  const published = sql`EXISTS (SELECT FROM ${surveys} AS its WHERE its.id = ${row.surveyId}
    AND its.opened_release IS NOT NULL AND its.closed_release IS NULL)`;
  return sql`CASE WHEN NOT ${published} THEN 'Its survey is not published yet.'
    WHEN ${isSmall(sql`${row.base}`)}
    THEN ${`Fewer than ${FEWEST_TO_PUBLISH} answered, so it could tell who said what.`}::text
    WHEN coalesce(${row.base} < ${sql.raw(String(SMALL_BASE))}, true) AND ${smallAnswer}
    THEN ${`Of so few, an answer of fewer than ${FEWEST_TO_PUBLISH} could tell who gave it: put it together with another answer.`}::text END`;
}
