import { questionFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { questions } from "./question.table.ts";

export const question = defineEntity({
  name: "Question",
  plural: "questions",
  fields: questionFields,
  table: questions,
  slugWithin: "meetingId",
  label: ["topic", "text", "answer"],
  order: [{ field: "position" }],
});
