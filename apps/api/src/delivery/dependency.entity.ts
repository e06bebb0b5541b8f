import { dependencyFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { dependencies } from "./dependency.table.ts";
import { mustWaitWithoutCircles } from "./must-wait-without-circles.ts";

export const dependency = defineEntity({
  name: "Dependency",
  plural: "dependencies",
  fields: dependencyFields,
  table: dependencies,
  slugWithin: "toProjectId",
  label: ["title"],
  order: [{ field: "title" }],
  consequence: mustWaitWithoutCircles,
});
