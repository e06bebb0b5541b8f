import { budgetMovementFields } from "@frankpledge/domain";
import MovementIcon from "@mui/icons-material/SwapHoriz";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

type Movement = Row<typeof budgetMovementFields>;

export const budgetMovements: EntityScreens = {
  name: "budgetMovements",
  one: "budget movement",
  many: "budget movements",
  icon: MovementIcon,
  fields: budgetMovementFields,
  represent: (movement: Movement) => `${movement.title}, ${movement.financialYear}`,
  shows: {
    approvedBy: ({ approvedBy }: Movement) =>
      approvedBy ? `Approved: ${approvedBy}` : "Proposed: it counts once it is approved",
  },
  List: screen(() => import("./BudgetMovementList.tsx"), "BudgetMovementList"),
  Show: screen(() => import("./BudgetMovementShow.tsx"), "BudgetMovementShow"),
  Inputs: screen(() => import("./BudgetMovementInputs.tsx"), "BudgetMovementInputs"),
};
