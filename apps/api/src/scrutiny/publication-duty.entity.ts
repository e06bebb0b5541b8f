import { publicationDutyFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { publicationDuties } from "./publication-duty.table.ts";

export const publicationDuty = defineEntity({
  name: "PublicationDuty",
  plural: "publicationDuties",
  fields: publicationDutyFields,
  table: publicationDuties,
  label: ["title"],
  order: [{ field: "position" }],
});
