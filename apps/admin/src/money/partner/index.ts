import { partnerFields } from "@frankpledge/domain";
import PartnerIcon from "@mui/icons-material/Handshake";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const partners: EntityScreens = {
  name: "partners",
  one: "partner",
  many: "partners",
  icon: PartnerIcon,
  fields: partnerFields,
  represent: (partner: Row<typeof partnerFields>) => partner.name,
  List: screen(() => import("./PartnerList.tsx"), "PartnerList"),
  Show: screen(() => import("./PartnerShow.tsx"), "PartnerShow"),
  Inputs: screen(() => import("./PartnerInputs.tsx"), "PartnerInputs"),
};
