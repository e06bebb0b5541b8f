import { exemptDocumentFields } from "@frankpledge/domain";
import ExemptIcon from "@mui/icons-material/Lock";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const exemptDocuments: EntityScreens = {
  name: "exemptDocuments",
  one: "exempt document",
  many: "exempt documents",
  icon: ExemptIcon,
  fields: exemptDocumentFields,
  represent: ({ title }: Row<typeof exemptDocumentFields>) => title,
  List: screen(() => import("./ExemptDocumentList.tsx"), "ExemptDocumentList"),
  Show: screen(() => import("./ExemptDocumentShow.tsx"), "ExemptDocumentShow"),
  Inputs: screen(() => import("./ExemptDocumentInputs.tsx"), "ExemptDocumentInputs"),
};
