import { recommendationFields } from "@frankpledge/domain";
import RecommendIcon from "@mui/icons-material/Recommend";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const recommendations: EntityScreens = {
  name: "recommendations",
  one: "recommendation",
  many: "recommendations",
  icon: RecommendIcon,
  fields: recommendationFields,
  represent: ({ text }: Row<typeof recommendationFields>) => text,
  List: screen(() => import("./RecommendationList.tsx"), "RecommendationList"),
  Show: screen(() => import("./RecommendationShow.tsx"), "RecommendationShow"),
  Inputs: screen(() => import("./RecommendationInputs.tsx"), "RecommendationInputs"),
};
