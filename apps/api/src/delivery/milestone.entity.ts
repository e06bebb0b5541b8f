import { milestoneFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { milestones } from "./milestone.table.ts";

export const milestone = defineEntity({
  name: "Milestone",
  plural: "milestones",
  fields: milestoneFields,
  table: milestones,
  slugWithin: "projectId",
  label: ["title"],
  order: [{ field: "baselineDate" }, { field: "title" }],
});
