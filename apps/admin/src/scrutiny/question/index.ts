import { questionFields } from "@frankpledge/domain";
import QuestionAnswerIcon from "@mui/icons-material/QuestionAnswer";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { inWords } from "../../field/words.ts";

export const questions: EntityScreens = {
  name: "questions",
  one: "question",
  many: "questions",
  icon: QuestionAnswerIcon,
  fields: questionFields,
  represent: (question: Row<typeof questionFields>) =>
    question.topic ?? question.text ?? `${inWords(question.kind)} ${question.position}`,
  List: screen(() => import("./QuestionList.tsx"), "QuestionList"),
  Show: screen(() => import("./QuestionShow.tsx"), "QuestionShow"),
  Inputs: screen(() => import("./QuestionInputs.tsx"), "QuestionInputs"),
};
