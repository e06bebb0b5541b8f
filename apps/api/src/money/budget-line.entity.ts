import { budgetLineFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { budgetLines } from "./budget-line.table.ts";
import { mustMoveWithinTheYear } from "./budget-year.ts";

export const budgetLine = defineEntity({
  name: "BudgetLine",
  plural: "budgetLines",
  fields: budgetLineFields,
  table: budgetLines,
  label: ["name"],
  consequence: mustMoveWithinTheYear,
  order: [{ field: "financialYear", descending: true }, { field: "name" }],
});
