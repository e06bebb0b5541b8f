import { sql } from "drizzle-orm";
import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { budgetLine } from "./budget-line.entity.ts";
import { budgetMovement } from "./budget-movement.entity.ts";
import { decision } from "./decision.entity.ts";

addRelation(decision, "budgetMovements", rowsNaming(budgetMovement, "decisionId"));
addRelation(budgetLine, "movements", {
  to: budgetMovement,
  many: true,
  on: (line, movement) =>
    sql`${movement.lines} @> jsonb_build_array(jsonb_build_object('budgetLineId', ${line.id}))`,
});

@Resolver()
export class BudgetMovementResolver extends rowResolver(budgetMovement) {}
