import { decisionFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { decisions } from "./decision.table.ts";

export const decision = defineEntity({
  name: "Decision",
  plural: "decisions",
  fields: decisionFields,
  table: decisions,
  label: ["title"],
  slugFrom: ["reference"],
  unique: [{ field: "reference", within: "bodyId" }],
  order: [
    { field: "approvedOn", descending: true },
    { field: "reference", descending: true },
  ],
});
