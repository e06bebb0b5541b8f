import { priorityFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { priorities } from "./priority.table.ts";

export const priority = defineEntity({
  name: "Priority",
  plural: "priorities",
  fields: priorityFields,
  table: priorities,
  slugWithin: "planId",
  label: ["title"],
  order: [{ field: "position" }],
});
