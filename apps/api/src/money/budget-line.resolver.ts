import { sql } from "drizzle-orm";
import { Resolver } from "type-graphql";
import { project } from "../delivery/project.entity.ts";
import { rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { MoneyScalar } from "../graph/scalars.ts";
import { budgetLine } from "./budget-line.entity.ts";
import { fund } from "./fund.entity.ts";
import { movedSum, projectBudget } from "./project-money.ts";

addRelation(project, "budgetLines", rowsNaming(budgetLine, "projectId"));
addRelation(fund, "budgetLines", rowsNaming(budgetLine, "fundId"));

addComputed(project, "budget", () => MoneyScalar, projectBudget, {
  nullable: true,
  description: "Its budget lines of all years with every approved movement; null when it has none.",
});
addComputed(
  budgetLine,
  "revised",
  () => MoneyScalar,
  {
    needs: ["original"],
    sql: (line, scope) => movedSum(sql`${line.id}`, scope),
    from: (line, moved) => BigInt(line.original as string) + BigInt(moved as string),
  },
  { description: "The budget with every approved movement." },
);

@Resolver()
export class BudgetLineResolver extends rowResolver(budgetLine) {}
