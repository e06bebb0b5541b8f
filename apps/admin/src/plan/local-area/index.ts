import { localAreaFields } from "@frankpledge/domain";
import MapIcon from "@mui/icons-material/Map";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const localAreas: EntityScreens = {
  name: "localAreas",
  one: "local area",
  many: "local areas",
  icon: MapIcon,
  fields: localAreaFields,
  represent: (area: Row<typeof localAreaFields>) => area.name,
  List: screen(() => import("./LocalAreaList.tsx"), "LocalAreaList"),
  Show: screen(() => import("./LocalAreaShow.tsx"), "LocalAreaShow"),
  Inputs: screen(() => import("./LocalAreaInputs.tsx"), "LocalAreaInputs"),
};
