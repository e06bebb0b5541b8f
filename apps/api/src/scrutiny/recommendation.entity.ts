import { recommendationFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { recommendations } from "./recommendation.table.ts";

export const recommendation = defineEntity({
  name: "Recommendation",
  plural: "recommendations",
  fields: recommendationFields,
  table: recommendations,
  slugWithin: "meetingId",
  label: ["text"],
  order: [{ field: "position" }],
});
