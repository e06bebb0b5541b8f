import { rebaselineFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { defineEntity } from "../record/entity.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { projects } from "./project.table.ts";
import { rebaselines } from "./rebaseline.table.ts";

export const rebaseline = defineEntity({
  name: "Rebaseline",
  plural: "rebaselines",
  fields: rebaselineFields,
  table: rebaselines,
  slugWithin: "projectId",
  label: ["approvedOn"],
  staysPublished: true,
  consequence: mustHaveFirst,
  order: [{ field: "approvedOn", descending: true }],
});

/** @throws Refusal BAD_USER_INPUT where a project has no first baseline that another could take the place of */
async function mustHaveFirst({ db, bodyId, revision }: Writing): Promise<void> {
  const [without] = await rowsOf<{ title: string }>(
    db,
    sql`SELECT p.title FROM ${rebaselines} r JOIN ${projects} p ON p.id = r.project_id AND p.closed_revision IS NULL
      WHERE r.body_id = ${bodyId} AND r.opened_revision = ${revision} AND p.baseline_end IS NULL LIMIT 1`,
  );
  if (!without) return;
  const sentence = `"${without.title}" has no end as first planned yet: state that one with the project.`;
  throw new Refusal("BAD_USER_INPUT", sentence, { projectId: sentence });
}
