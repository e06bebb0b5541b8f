import { milestoneFields } from "@frankpledge/domain";
import MilestoneIcon from "@mui/icons-material/Flag";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const milestones: EntityScreens = {
  name: "milestones",
  one: "milestone",
  many: "milestones",
  icon: MilestoneIcon,
  fields: milestoneFields,
  represent: ({ title }: Row<typeof milestoneFields>) => title,
  List: screen(() => import("./MilestoneList.tsx"), "MilestoneList"),
  Show: screen(() => import("./MilestoneShow.tsx"), "MilestoneShow"),
  Inputs: screen(() => import("./MilestoneInputs.tsx"), "MilestoneInputs"),
};
