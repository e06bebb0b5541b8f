import { financialUpdateFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { financialUpdates } from "./financial-update.table.ts";

export const financialUpdate = defineEntity({
  name: "FinancialUpdate",
  plural: "financialUpdates",
  fields: financialUpdateFields,
  table: financialUpdates,
  label: ["financialYear"],
  order: [
    { field: "financialYear", descending: true },
    { field: "toPeriod", descending: true },
  ],
});
