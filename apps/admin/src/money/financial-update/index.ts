import { financialUpdateFields } from "@frankpledge/domain";
import UpdateIcon from "@mui/icons-material/QueryStats";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { periodWords } from "./period-words.ts";

export const financialUpdates: EntityScreens = {
  name: "financialUpdates",
  one: "financial update",
  many: "financial updates",
  icon: UpdateIcon,
  fields: financialUpdateFields,
  represent: ({ financialYear, toPeriod }: Row<typeof financialUpdateFields>) =>
    `${financialYear} to ${periodWords(toPeriod)}`,
  List: screen(() => import("./FinancialUpdateList.tsx"), "FinancialUpdateList"),
  Show: screen(() => import("./FinancialUpdateShow.tsx"), "FinancialUpdateShow"),
  Inputs: screen(() => import("./FinancialUpdateInputs.tsx"), "FinancialUpdateInputs"),
};
