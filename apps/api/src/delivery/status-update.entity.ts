import { statusUpdateFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { statusUpdates } from "./status-update.table.ts";

export const statusUpdate = defineEntity({
  name: "StatusUpdate",
  plural: "statusUpdates",
  fields: statusUpdateFields,
  table: statusUpdates,
  slugWithin: "projectId",
  label: ["positionDate"],
  order: [{ field: "positionDate", descending: true }],
});
