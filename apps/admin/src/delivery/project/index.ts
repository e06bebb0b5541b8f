import { projectFields } from "@frankpledge/domain";
import AssignmentIcon from "@mui/icons-material/Assignment";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const projects: EntityScreens = {
  name: "projects",
  one: "project",
  many: "projects",
  icon: AssignmentIcon,
  fields: projectFields,
  represent: (project: Row<typeof projectFields>) => project.title,
  List: screen(() => import("./ProjectList.tsx"), "ProjectList"),
  Show: screen(() => import("./ProjectShow.tsx"), "ProjectShow"),
  Inputs: screen(() => import("./ProjectInputs.tsx"), "ProjectInputs"),
};
