import { allocationRuleFields } from "@frankpledge/domain";
import RuleIcon from "@mui/icons-material/Rule";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { showShares } from "./RuleShares.tsx";

export const allocationRules: EntityScreens = {
  name: "allocationRules",
  one: "rule for linking",
  many: "rules for linking",
  icon: RuleIcon,
  fields: allocationRuleFields,
  represent: (rule: Row<typeof allocationRuleFields>) => rule.name,
  shows: { shares: showShares },
  List: screen(() => import("./AllocationRuleList.tsx"), "AllocationRuleList"),
  Show: screen(() => import("./AllocationRuleShow.tsx"), "AllocationRuleShow"),
  Inputs: screen(() => import("./AllocationRuleInputs.tsx"), "AllocationRuleInputs"),
};
