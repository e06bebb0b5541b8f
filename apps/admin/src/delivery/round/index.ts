import { roundFields } from "@frankpledge/domain";
import RoundIcon from "@mui/icons-material/Campaign";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const rounds: EntityScreens = {
  name: "rounds",
  one: "round",
  many: "rounds",
  icon: RoundIcon,
  fields: roundFields,
  represent: ({ title }: Row<typeof roundFields>) => title,
  List: screen(() => import("./RoundList.tsx"), "RoundList"),
  Show: screen(() => import("./RoundShow.tsx"), "RoundShow"),
  Inputs: screen(() => import("./RoundInputs.tsx"), "RoundInputs"),
};
