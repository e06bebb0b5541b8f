import { postingFields } from "@frankpledge/domain";
import { defineEntity } from "../../record/entity.ts";
import { ledgerConditions } from "./ledger-conditions.ts";
import { postings } from "./posting.table.ts";

export const posting = defineEntity({
  name: "Posting",
  plural: "postings",
  fields: postingFields,
  table: postings,
  label: ["description", "supplier"],
  conditions: ledgerConditions,
  summedBy: ["subjective", "department", "objective", "costCentre", "expenseType", "area"],
  order: [{ field: "paidOn", descending: true }],
});
