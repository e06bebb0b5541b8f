import { partnerFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { partners } from "./partner.table.ts";

export const partner = defineEntity({
  name: "Partner",
  plural: "partners",
  fields: partnerFields,
  table: partners,
  label: ["name"],
  order: [{ field: "name" }],
});
