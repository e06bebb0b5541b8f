import { workstreamFields } from "@frankpledge/domain";
import AccountTreeIcon from "@mui/icons-material/AccountTree";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const workstreams: EntityScreens = {
  name: "workstreams",
  one: "workstream",
  many: "workstreams",
  icon: AccountTreeIcon,
  fields: workstreamFields,
  represent: (workstream: Row<typeof workstreamFields>) => workstream.title,
  List: screen(() => import("./WorkstreamList.tsx"), "WorkstreamList"),
  Show: screen(() => import("./WorkstreamShow.tsx"), "WorkstreamShow"),
  Inputs: screen(() => import("./WorkstreamInputs.tsx"), "WorkstreamInputs"),
};
