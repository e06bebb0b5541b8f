import { scrutinyActivityFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { scrutinyActivities } from "./scrutiny-activity.table.ts";

export const scrutinyActivity = defineEntity({
  name: "ScrutinyActivity",
  plural: "scrutinyActivities",
  fields: scrutinyActivityFields,
  table: scrutinyActivities,
  label: ["title"],
  order: [{ field: "doneOn", descending: true }, { field: "title" }],
});
