import { riskFields } from "@frankpledge/domain";
import RiskIcon from "@mui/icons-material/ReportProblem";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const risks: EntityScreens = {
  name: "risks",
  one: "risk",
  many: "risks",
  icon: RiskIcon,
  fields: riskFields,
  represent: ({ title }: Row<typeof riskFields>) => title,
  List: screen(() => import("./RiskList.tsx"), "RiskList"),
  Show: screen(() => import("./RiskShow.tsx"), "RiskShow"),
  Inputs: screen(() => import("./RiskInputs.tsx"), "RiskInputs"),
};
