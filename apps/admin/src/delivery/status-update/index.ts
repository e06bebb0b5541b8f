import { formatPartialDate, type PartialDate, statusUpdateFields } from "@frankpledge/domain";
import UpdateIcon from "@mui/icons-material/Update";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const statusUpdates: EntityScreens = {
  name: "statusUpdates",
  one: "status update",
  many: "status updates",
  icon: UpdateIcon,
  fields: statusUpdateFields,
  represent: (update: Row<typeof statusUpdateFields>) =>
    `Position at ${formatPartialDate(update.positionDate as PartialDate)}`,
  List: screen(() => import("./StatusUpdateList.tsx"), "StatusUpdateList"),
  Show: screen(() => import("./StatusUpdateShow.tsx"), "StatusUpdateShow"),
  Inputs: screen(() => import("./StatusUpdateInputs.tsx"), "StatusUpdateInputs"),
};
