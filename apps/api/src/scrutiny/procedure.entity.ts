import { procedureFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { procedures } from "./procedure.table.ts";

export const procedure = defineEntity({
  name: "Procedure",
  plural: "procedures",
  fields: procedureFields,
  table: procedures,
  label: ["title"],
  order: [{ field: "financialYear", descending: true }, { field: "title" }],
});
