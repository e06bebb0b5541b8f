import { targetFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { targets } from "./target.table.ts";

export const target = defineEntity({
  name: "Target",
  plural: "targets",
  fields: targetFields,
  table: targets,
  slugWithin: "measureId",
  label: ["financialYear"],
  unique: [{ field: "financialYear", within: "measureId" }],
  order: [{ field: "financialYear" }],
});
