import { savingFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { savings } from "./saving.table.ts";

export const saving = defineEntity({
  name: "Saving",
  plural: "savings",
  fields: savingFields,
  table: savings,
  label: ["title"],
  order: [{ field: "financialYear", descending: true }, { field: "title" }],
});
