import { meetingFields } from "@frankpledge/domain";
import { usualHostDeadline } from "../plan/host-deadline.ts";
import { defineEntity } from "../record/entity.ts";
import type { Writing } from "../record/writing.ts";
import { meetings } from "./meeting.table.ts";

export const meeting = defineEntity({
  name: "Meeting",
  plural: "meetings",
  fields: meetingFields,
  table: meetings,
  label: ["title"],
  slugFrom: ["heldOn", "title"],
  fillIn: takeHostDeadline,
  order: [{ field: "heldOn", descending: true }, { field: "title" }],
});

/** A new meeting of the Panel takes the host authority's usual deadline. */
async function takeHostDeadline(
  writing: () => Promise<Writing>,
  { kind, hostDeadlineDays }: Record<string, unknown>,
) {
  if (kind !== "PANEL" || hostDeadlineDays !== null) return {};
  return { hostDeadlineDays: (await usualHostDeadline(await writing()))?.days ?? null };
}
