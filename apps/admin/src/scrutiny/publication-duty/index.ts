import { publicationDutyFields } from "@frankpledge/domain";
import DutyIcon from "@mui/icons-material/Campaign";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const publicationDuties: EntityScreens = {
  name: "publicationDuties",
  one: "thing to publish",
  many: "things to publish",
  icon: DutyIcon,
  fields: publicationDutyFields,
  represent: ({ title }: Row<typeof publicationDutyFields>) => title,
  List: screen(() => import("./PublicationDutyList.tsx"), "PublicationDutyList"),
  Show: screen(() => import("./PublicationDutyShow.tsx"), "PublicationDutyShow"),
  Inputs: screen(() => import("./PublicationDutyInputs.tsx"), "PublicationDutyInputs"),
};
