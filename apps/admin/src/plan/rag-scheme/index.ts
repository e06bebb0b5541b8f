import { ragSchemeFields } from "@frankpledge/domain";
import TrafficIcon from "@mui/icons-material/Traffic";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const ragSchemes: EntityScreens = {
  name: "ragSchemes",
  one: "RAG scheme",
  many: "RAG schemes",
  icon: TrafficIcon,
  fields: ragSchemeFields,
  represent: (scheme: Row<typeof ragSchemeFields>) => scheme.name,
  List: screen(() => import("./RagSchemeList.tsx"), "RagSchemeList"),
  Show: screen(() => import("./RagSchemeShow.tsx"), "RagSchemeShow"),
  Inputs: screen(() => import("./RagSchemeInputs.tsx"), "RagSchemeInputs"),
};
