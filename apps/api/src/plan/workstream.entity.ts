import { workstreamFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { workstreams } from "./workstream.table.ts";

export const workstream = defineEntity({
  name: "Workstream",
  plural: "workstreams",
  fields: workstreamFields,
  table: workstreams,
  slugWithin: "priorityId",
  label: ["title"],
  order: [{ field: "position" }],
});
