import { measureFields } from "@frankpledge/domain";
import MeasureIcon from "@mui/icons-material/Timeline";
import type { EntityScreens } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { showLatestYear } from "./LatestYear.tsx";
import type { MeasureRow } from "./measure-row.ts";

export const measures: EntityScreens = {
  name: "measures",
  one: "measure",
  many: "measures",
  icon: MeasureIcon,
  fields: measureFields,
  represent: ({ code, title }: MeasureRow) => (code ? `${code} ${title}` : title),
  shows: { years: showLatestYear },
  List: screen(() => import("./MeasureList.tsx"), "MeasureList"),
  Show: screen(() => import("./MeasureShow.tsx"), "MeasureShow"),
  Inputs: screen(() => import("./MeasureInputs.tsx"), "MeasureInputs"),
};
