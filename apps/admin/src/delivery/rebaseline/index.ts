import { formatPartialDate, type PartialDate, rebaselineFields } from "@frankpledge/domain";
import RebaselineIcon from "@mui/icons-material/EditCalendar";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const rebaselines: EntityScreens = {
  name: "rebaselines",
  one: "re-baselining",
  many: "re-baselinings",
  icon: RebaselineIcon,
  fields: rebaselineFields,
  represent: ({ approvedOn }: Row<typeof rebaselineFields>) =>
    `Re-baselined on ${formatPartialDate(approvedOn as PartialDate)}`,
  List: screen(() => import("./RebaselineList.tsx"), "RebaselineList"),
  Show: screen(() => import("./RebaselineShow.tsx"), "RebaselineShow"),
  Inputs: screen(() => import("./RebaselineInputs.tsx"), "RebaselineInputs"),
};
