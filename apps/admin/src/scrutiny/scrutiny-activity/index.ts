import { scrutinyActivityFields } from "@frankpledge/domain";
import ActivityIcon from "@mui/icons-material/TravelExplore";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const scrutinyActivities: EntityScreens = {
  name: "scrutinyActivities",
  one: "scrutiny activity",
  many: "scrutiny activities",
  icon: ActivityIcon,
  fields: scrutinyActivityFields,
  represent: ({ title }: Row<typeof scrutinyActivityFields>) => title,
  List: screen(() => import("./ScrutinyActivityList.tsx"), "ScrutinyActivityList"),
  Show: screen(() => import("./ScrutinyActivityShow.tsx"), "ScrutinyActivityShow"),
  Inputs: screen(() => import("./ScrutinyActivityInputs.tsx"), "ScrutinyActivityInputs"),
};
