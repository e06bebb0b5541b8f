import { formatReadingPeriod, parseReadingPeriod, readingFields } from "@frankpledge/domain";
import ReadingIcon from "@mui/icons-material/Speed";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const readings: EntityScreens = {
  name: "readings",
  one: "reading",
  many: "readings",
  icon: ReadingIcon,
  fields: readingFields,
  represent: ({ period, area }: Row<typeof readingFields>) => {
    const read = parseReadingPeriod(period);
    const words = read.ok ? formatReadingPeriod(read.value) : period;
    return area ? `${words}, ${area}` : words;
  },
  List: screen(() => import("./ReadingList.tsx"), "ReadingList"),
  Show: screen(() => import("./ReadingShow.tsx"), "ReadingShow"),
  Inputs: screen(() => import("./ReadingInputs.tsx"), "ReadingInputs"),
};
