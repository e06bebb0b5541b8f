import { ownerFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { owners } from "./owner.table.ts";

export const owner = defineEntity({
  name: "Owner",
  plural: "owners",
  fields: ownerFields,
  table: owners,
  label: ["title"],
  order: [{ field: "title" }],
});
