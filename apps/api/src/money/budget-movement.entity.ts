import { budgetMovementFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { defineEntity } from "../record/entity.ts";
import { budgetMovements } from "./budget-movement.table.ts";
import { mustMoveWithinTheYear } from "./budget-year.ts";

export const budgetMovement = defineEntity({
  name: "BudgetMovement",
  plural: "budgetMovements",
  fields: budgetMovementFields,
  table: budgetMovements,
  label: ["title"],
  consequence: mustMoveWithinTheYear,
  // A proposal is the officers' own until it is approved.
  heldBack: (movement) =>
    sql`CASE WHEN ${movement.approvedBy} IS NULL THEN 'It has not been approved yet.' END`,
  order: [{ field: "financialYear", descending: true }, { field: "title" }],
});
