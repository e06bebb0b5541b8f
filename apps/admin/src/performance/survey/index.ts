import { surveyFields } from "@frankpledge/domain";
import SurveyIcon from "@mui/icons-material/Poll";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const surveys: EntityScreens = {
  name: "surveys",
  one: "survey",
  many: "surveys",
  icon: SurveyIcon,
  fields: surveyFields,
  represent: ({ title }: Row<typeof surveyFields>) => title,
  List: screen(() => import("./SurveyList.tsx"), "SurveyList"),
  Show: screen(() => import("./SurveyShow.tsx"), "SurveyShow"),
  Inputs: screen(() => import("./SurveyInputs.tsx"), "SurveyInputs"),
};
