import { isReservedBodySlug, policingBodyFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { policingBodies } from "./policing-body.table.ts";

export const policingBody = defineEntity({
  name: "PolicingBody",
  plural: "policingBodies",
  fields: policingBodyFields,
  table: policingBodies,
  slugWithin: "everywhere",
  label: ["name"],
  isReserved: isReservedBodySlug,
  order: [{ field: "synthetic" }, { field: "name" }],
});
