import { surveyFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { surveys } from "./survey.table.ts";

export const survey = defineEntity({
  name: "Survey",
  plural: "surveys",
  fields: surveyFields,
  table: surveys,
  label: ["title"],
  order: [{ field: "fieldworkTo", descending: true }, { field: "title" }],
});
