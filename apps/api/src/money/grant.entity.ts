import { grantFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { grants } from "./grant.table.ts";

export const grant = defineEntity({
  name: "Grant",
  plural: "grants",
  fields: grantFields,
  table: grants,
  label: ["title"],
  order: [{ field: "financialYear", descending: true }, { field: "title" }],
});
