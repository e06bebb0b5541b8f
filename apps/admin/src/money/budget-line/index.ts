import { budgetLineFields } from "@frankpledge/domain";
import BudgetIcon from "@mui/icons-material/AccountTree";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const budgetLines: EntityScreens = {
  name: "budgetLines",
  one: "budget line",
  many: "budget lines",
  icon: BudgetIcon,
  fields: budgetLineFields,
  represent: (line: Row<typeof budgetLineFields>) => `${line.name}, ${line.financialYear}`,
  List: screen(() => import("./BudgetLineList.tsx"), "BudgetLineList"),
  Show: screen(() => import("./BudgetLineShow.tsx"), "BudgetLineShow"),
  Inputs: screen(() => import("./BudgetLineInputs.tsx"), "BudgetLineInputs"),
};
