import { planFields } from "@frankpledge/domain";
import MenuBookIcon from "@mui/icons-material/MenuBook";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const plans: EntityScreens = {
  name: "plans",
  one: "plan",
  many: "plans",
  icon: MenuBookIcon,
  fields: planFields,
  represent: (plan: Row<typeof planFields>) => plan.title,
  List: screen(() => import("./PlanList.tsx"), "PlanList"),
  Show: screen(() => import("./PlanShow.tsx"), "PlanShow"),
  Inputs: screen(() => import("./PlanInputs.tsx"), "PlanInputs"),
};
