import { priorityFields } from "@frankpledge/domain";
import FlagIcon from "@mui/icons-material/Flag";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const priorities: EntityScreens = {
  name: "priorities",
  one: "priority",
  many: "priorities",
  icon: FlagIcon,
  fields: priorityFields,
  represent: (priority: Row<typeof priorityFields>) =>
    priority.title ?? `Priority ${priority.position}, not named`,
  List: screen(() => import("./PriorityList.tsx"), "PriorityList"),
  Show: screen(() => import("./PriorityShow.tsx"), "PriorityShow"),
  Inputs: screen(() => import("./PriorityInputs.tsx"), "PriorityInputs"),
};
