import { paymentFields } from "@frankpledge/domain";
import { defineEntity } from "../../record/entity.ts";
import { ledgerConditions } from "./ledger-conditions.ts";
import { over500 } from "./over-500.ts";
import { payments } from "./payment.table.ts";

export const payment = defineEntity({
  name: "Payment",
  plural: "payments",
  fields: paymentFields,
  table: payments,
  label: ["supplier", "description"],
  conditions: { ...ledgerConditions, over500 },
  summedBy: ["subjective", "department", "objective", "costCentre", "expenseType", "area"],
  order: [{ field: "paidOn", descending: true }],
});
