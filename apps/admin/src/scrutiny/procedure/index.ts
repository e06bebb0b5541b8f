import { procedureFields } from "@frankpledge/domain";
import ProcedureIcon from "@mui/icons-material/AccountBalance";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { showStages } from "./StageTable.tsx";
import { showVeto } from "./veto-words.ts";

export const procedures: EntityScreens = {
  name: "procedures",
  one: "procedure",
  many: "procedures",
  icon: ProcedureIcon,
  fields: procedureFields,
  represent: ({ title }: Row<typeof procedureFields>) => title,
  shows: { stages: showStages, veto: showVeto },
  List: screen(() => import("./ProcedureList.tsx"), "ProcedureList"),
  Show: screen(() => import("./ProcedureShow.tsx"), "ProcedureShow"),
  Inputs: screen(() => import("./ProcedureInputs.tsx"), "ProcedureInputs"),
};
