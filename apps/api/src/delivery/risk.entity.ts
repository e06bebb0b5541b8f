import { riskFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { risks } from "./risk.table.ts";

export const risk = defineEntity({
  name: "Risk",
  plural: "risks",
  fields: riskFields,
  table: risks,
  slugWithin: "projectId",
  label: ["title"],
  order: [
    { field: "impact", descending: true },
    { field: "likelihood", descending: true },
    { field: "title" },
  ],
});
