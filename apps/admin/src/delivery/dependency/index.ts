import { dependencyFields } from "@frankpledge/domain";
import DependencyIcon from "@mui/icons-material/AccountTree";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const dependencies: EntityScreens = {
  name: "dependencies",
  one: "dependency",
  many: "dependencies",
  icon: DependencyIcon,
  fields: dependencyFields,
  represent: ({ title }: Row<typeof dependencyFields>) => title,
  List: screen(() => import("./DependencyList.tsx"), "DependencyList"),
  Show: screen(() => import("./DependencyShow.tsx"), "DependencyShow"),
  Inputs: screen(() => import("./DependencyInputs.tsx"), "DependencyInputs"),
};
