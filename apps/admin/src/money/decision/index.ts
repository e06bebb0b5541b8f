import { decisionFields } from "@frankpledge/domain";
import GavelIcon from "@mui/icons-material/Gavel";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const decisions: EntityScreens = {
  name: "decisions",
  one: "decision",
  many: "decisions",
  icon: GavelIcon,
  fields: decisionFields,
  represent: (decision: Row<typeof decisionFields>) => `${decision.reference}: ${decision.title}`,
  List: screen(() => import("./DecisionList.tsx"), "DecisionList"),
  Show: screen(() => import("./DecisionShow.tsx"), "DecisionShow"),
  Inputs: screen(() => import("./DecisionInputs.tsx"), "DecisionInputs"),
};
