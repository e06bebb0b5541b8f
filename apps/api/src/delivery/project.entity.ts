import { projectFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { projects } from "./project.table.ts";

export const project = defineEntity({
  name: "Project",
  plural: "projects",
  fields: projectFields,
  table: projects,
  slugWithin: "planId",
  label: ["title"],
  unique: [{ field: "scheduleTask", within: "planId" }],
  fixedOncePublished: [
    {
      field: "baselineEnd",
      sentence: (title) =>
        `The first end of "${title}" has been published, and stays: re-baseline the project, with the reason and who approved it.`,
    },
  ],
  order: [{ field: "code" }, { field: "title" }],
});
