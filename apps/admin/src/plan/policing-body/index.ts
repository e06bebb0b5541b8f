import { policingBodyFields } from "@frankpledge/domain";
import AccountBalanceIcon from "@mui/icons-material/AccountBalance";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const policingBodies: EntityScreens = {
  name: "policingBodies",
  one: "policing body",
  many: "policing bodies",
  isFixed: true,
  icon: AccountBalanceIcon,
  fields: policingBodyFields,
  represent: (body: Row<typeof policingBodyFields>) => body.name,
  List: screen(() => import("./PolicingBodyList.tsx"), "PolicingBodyList"),
  Show: screen(() => import("./PolicingBodyShow.tsx"), "PolicingBodyShow"),
  Inputs: screen(() => import("./PolicingBodyInputs.tsx"), "PolicingBodyInputs"),
};
