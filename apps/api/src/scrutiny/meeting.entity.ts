import { meetingFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { meetings } from "./meeting.table.ts";

export const meeting = defineEntity({
  name: "Meeting",
  plural: "meetings",
  fields: meetingFields,
  table: meetings,
  label: ["title"],
  slugFrom: ["heldOn", "title"],
  order: [{ field: "heldOn", descending: true }, { field: "title" }],
});
