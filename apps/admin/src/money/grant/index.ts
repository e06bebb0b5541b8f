import { grantFields } from "@frankpledge/domain";
import GrantIcon from "@mui/icons-material/VolunteerActivism";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const grants: EntityScreens = {
  name: "grants",
  one: "grant",
  many: "grants",
  icon: GrantIcon,
  fields: grantFields,
  represent: (grant: Row<typeof grantFields>) => `${grant.title}, ${grant.financialYear}`,
  List: screen(() => import("./GrantList.tsx"), "GrantList"),
  Show: screen(() => import("./GrantShow.tsx"), "GrantShow"),
  Inputs: screen(() => import("./GrantInputs.tsx"), "GrantInputs"),
};
