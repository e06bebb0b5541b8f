import { savingFields } from "@frankpledge/domain";
import SavingIcon from "@mui/icons-material/ContentCut";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const savings: EntityScreens = {
  name: "savings",
  one: "saving",
  many: "savings",
  icon: SavingIcon,
  fields: savingFields,
  represent: (saving: Row<typeof savingFields>) => `${saving.title}, ${saving.financialYear}`,
  List: screen(() => import("./SavingList.tsx"), "SavingList"),
  Show: screen(() => import("./SavingShow.tsx"), "SavingShow"),
  Inputs: screen(() => import("./SavingInputs.tsx"), "SavingInputs"),
};
