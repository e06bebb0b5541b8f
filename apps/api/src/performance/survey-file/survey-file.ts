import type { FileKind } from "../../record/proposal/file-kind.ts";
import { proposeSurvey } from "./propose-survey.ts";
import { readAnswers } from "./read-answers.ts";

/** The answers of a survey: a row for each answer of each question. */
export const surveyFile: FileKind = {
  name: "survey",
  title: "Answers of a survey",
  forms: "CSV, XLSX or ODS, with a row for each answer of each question",
  options: [
    { name: "survey", description: "the survey, where the file has no column for it", example: "title" },
    { name: "series", description: "the series that a new survey is a wave of", example: "name" },
  ],
  async read(file, { options }) {
    const read = await readAnswers(file);
    const asked = {
      fileName: file.name,
      survey: options.survey?.trim() || null,
      series: options.series?.trim() || null,
    };
    return (live) => proposeSurvey(read, live, asked);
  },
};
