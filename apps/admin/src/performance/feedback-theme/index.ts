import { feedbackThemeFields } from "@frankpledge/domain";
import FeedbackIcon from "@mui/icons-material/RecordVoiceOver";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const feedbackThemes: EntityScreens = {
  name: "feedbackThemes",
  one: "theme of feedback",
  many: "feedback",
  icon: FeedbackIcon,
  fields: feedbackThemeFields,
  represent: ({ theme }: Row<typeof feedbackThemeFields>) => theme,
  List: screen(() => import("./FeedbackThemeList.tsx"), "FeedbackThemeList"),
  Show: screen(() => import("./FeedbackThemeShow.tsx"), "FeedbackThemeShow"),
  Inputs: screen(() => import("./FeedbackThemeInputs.tsx"), "FeedbackThemeInputs"),
};
