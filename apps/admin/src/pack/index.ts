import { packFields } from "@frankpledge/domain";
import PackIcon from "@mui/icons-material/Summarize";
import type { EntityScreens, Row } from "../field/entities.ts";
import { screen } from "../field/screen.ts";

export const packs: EntityScreens = {
  name: "packs",
  one: "report to the Panel",
  many: "reports to the Panel",
  icon: PackIcon,
  fields: packFields,
  represent: ({ title, edition }: Row<typeof packFields>) =>
    edition > 1 ? `${title}, edition ${edition}` : title,
  List: screen(() => import("./PackList.tsx"), "PackList"),
  Show: screen(() => import("./PackShow.tsx"), "PackShow"),
  Inputs: screen(() => import("./PackInputs.tsx"), "PackInputs"),
};
