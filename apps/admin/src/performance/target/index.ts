import { targetFields } from "@frankpledge/domain";
import TargetIcon from "@mui/icons-material/TrackChanges";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const targets: EntityScreens = {
  name: "targets",
  one: "target",
  many: "targets",
  icon: TargetIcon,
  fields: targetFields,
  represent: ({ financialYear }: Row<typeof targetFields>) => `Target for ${financialYear}`,
  List: screen(() => import("./TargetList.tsx"), "TargetList"),
  Show: screen(() => import("./TargetShow.tsx"), "TargetShow"),
  Inputs: screen(() => import("./TargetInputs.tsx"), "TargetInputs"),
};
