import { surveyQuestionFields } from "@frankpledge/domain";
import SurveyQuestionIcon from "@mui/icons-material/Quiz";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const surveyQuestions: EntityScreens = {
  name: "surveyQuestions",
  one: "question of a survey",
  many: "questions of surveys",
  icon: SurveyQuestionIcon,
  fields: surveyQuestionFields,
  represent: ({ code, text }: Row<typeof surveyQuestionFields>) => (code ? `${code} ${text}` : text),
  List: screen(() => import("./SurveyQuestionList.tsx"), "SurveyQuestionList"),
  Show: screen(() => import("./SurveyQuestionShow.tsx"), "SurveyQuestionShow"),
  Inputs: screen(() => import("./SurveyQuestionInputs.tsx"), "SurveyQuestionInputs"),
};
