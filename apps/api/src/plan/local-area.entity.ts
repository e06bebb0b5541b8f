import { localAreaFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { localAreas } from "./local-area.table.ts";

export const localArea = defineEntity({
  name: "LocalArea",
  plural: "localAreas",
  fields: localAreaFields,
  table: localAreas,
  label: ["name"],
  order: [{ field: "name" }],
});
