import { projectFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { keepFirstBaseline } from "./keep-first-baseline.ts";
import { projects } from "./project.table.ts";

export const project = defineEntity({
  name: "Project",
  plural: "projects",
  fields: projectFields,
  table: projects,
  slugWithin: "planId",
  label: ["title"],
  unique: [{ field: "scheduleTask", within: "planId" }],
  consequence: keepFirstBaseline,
  order: [{ field: "code" }, { field: "title" }],
});
