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
  // Every Commissioner has a "Police and Crime Plan": without a year in its title, the address tells which.
  represent: ({ title, slug }: Row<typeof planFields>) =>
    /\d{4}/.test(title) ? title : `${title} (${slug})`,
  List: screen(() => import("./PlanList.tsx"), "PlanList"),
  Show: screen(() => import("./PlanShow.tsx"), "PlanShow"),
  Inputs: screen(() => import("./PlanInputs.tsx"), "PlanInputs"),
};
