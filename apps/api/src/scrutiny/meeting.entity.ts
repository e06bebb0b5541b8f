import { meetingFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { policingBodies } from "../plan/policing-body.table.ts";
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

/**
 * A new meeting of the Panel takes the host authority's usual deadline. It is copied, so that a deadline which the
 * authority changes later moves no meeting that was called before.
 */
async function takeHostDeadline(
  writing: () => Promise<Writing>,
  { kind, hostDeadlineDays }: Record<string, unknown>,
) {
  if (kind !== "PANEL" || hostDeadlineDays !== null) return {};
  const { db, bodyId } = await writing();
  const [body] = await rowsOf<{ usual: number | null }>(
    db,
    sql`SELECT ${policingBodies.hostDeadlineDays} AS usual FROM ${policingBodies}
      WHERE ${policingBodies.id} = ${bodyId} AND ${policingBodies.closedRevision} IS NULL`,
  );
  return { hostDeadlineDays: body?.usual ?? null };
}
