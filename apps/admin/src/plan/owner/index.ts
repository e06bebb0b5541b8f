import { ownerFields } from "@frankpledge/domain";
import BadgeIcon from "@mui/icons-material/Badge";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const owners: EntityScreens = {
  name: "owners",
  one: "owner",
  many: "owners",
  icon: BadgeIcon,
  fields: ownerFields,
  represent: (owner: Row<typeof ownerFields>) => [owner.title, owner.organisation].filter(Boolean).join(", "),
  List: screen(() => import("./OwnerList.tsx"), "OwnerList"),
  Show: screen(() => import("./OwnerShow.tsx"), "OwnerShow"),
  Inputs: screen(() => import("./OwnerInputs.tsx"), "OwnerInputs"),
};
