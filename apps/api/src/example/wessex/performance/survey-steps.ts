import { feedbackTheme } from "../../../performance/feedback-theme.entity.ts";
import { survey } from "../../../performance/survey.entity.ts";
import { surveyQuestion } from "../../../performance/survey-question.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { FEEDBACK, SURVEYS } from "./surveys.ts";

/**
 * Enters the surveys whose results came in a quarter, and what people said in their own words.
 * @returns the rows that wait to be cleared
 */
export async function writeSurveys(revising: Revising, rows: WessexRows, quarter: number): Promise<string[]> {
  const drafts: string[] = [];
  for (const { quarter: brought, questions, ...fields } of SURVEYS) {
    if (brought !== quarter) continue;
    const row = await revising.create(survey, { ...fields, planId: rows.id("plan"), source: SYNTHETIC });
    rows.keep(`survey ${fields.slug}`, row);
    drafts.push(row.id);
    for (const [index, { measure, ...question }] of questions.entries()) {
      const { id } = await revising.create(surveyQuestion, {
        ...question,
        surveyId: row.id,
        position: index + 1,
        measureId: measure === undefined ? null : rows.id(`measure ${measure}`),
        source: SYNTHETIC,
      });
      drafts.push(id);
    }
  }
  for (const { quarter: brought, priority, survey: saidIn, ...fields } of FEEDBACK) {
    if (brought !== quarter) continue;
    const { id } = await revising.create(feedbackTheme, {
      ...fields,
      planId: rows.id("plan"),
      priorityId: rows.id(`priority ${priority}`),
      surveyId: saidIn === undefined ? null : rows.id(`survey ${saidIn}`),
      source: SYNTHETIC,
    });
    drafts.push(id);
  }
  return drafts;
}
