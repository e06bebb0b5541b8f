import { milestoneFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { milestones } from "./milestone.table.ts";
import { mustWaitWithoutCircles } from "./must-wait-without-circles.ts";

export const milestone = defineEntity({
  name: "Milestone",
  plural: "milestones",
  fields: milestoneFields,
  table: milestones,
  slugWithin: "projectId",
  label: ["title"],
  unique: [{ field: "scheduleTask", within: "projectId" }],
  order: [{ field: "baselineDate" }, { field: "title" }],
  consequence: mustWaitWithoutCircles,
});
