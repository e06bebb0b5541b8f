import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Resolver } from "type-graphql";
import { type Relation, rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { measure } from "./measure.entity.ts";
import { survey } from "./survey.entity.ts";
import { surveys } from "./survey.table.ts";
import { surveyQuestion } from "./survey-question.entity.ts";

/** The same question, by its code, in the surveys of the same series. */
const waves: Relation = {
  to: surveyQuestion,
  many: true,
  on: (from, wave, scope) => {
    const [own, other] = ["own_survey", "wave_survey"].map(
      (name) => alias(surveys, name) as unknown as Columns,
    ) as [Columns, Columns];
    return sql`${wave.bodyId} = ${from.bodyId} AND ${wave.code} = ${from.code} AND EXISTS (
      SELECT FROM ${surveys} AS own_survey JOIN ${surveys} AS wave_survey ON wave_survey.series = own_survey.series
      WHERE own_survey.id = ${from.surveyId} AND wave_survey.id = ${wave.surveyId}
        AND ${visibleIn(scope, own)} AND ${visibleIn(scope, other)})`;
  },
};

addRelation(survey, "questions", rowsNaming(surveyQuestion, "surveyId"));
addRelation(measure, "surveyQuestions", rowsNaming(surveyQuestion, "measureId"));
addRelation(surveyQuestion, "waves", waves, {
  description: "The question in every survey of the series that asks it by this code, this one among them.",
});

@Resolver()
export class SurveyQuestionResolver extends rowResolver(surveyQuestion) {}
