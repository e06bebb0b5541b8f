import { roundFields, STAGES_ASKED } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { defineEntity } from "../record/entity.ts";
import type { Writing } from "../record/writing.ts";
import { projects } from "./project.table.ts";
import { rounds } from "./round.table.ts";

export const round = defineEntity({
  name: "Round",
  plural: "rounds",
  fields: roundFields,
  table: rounds,
  slugWithin: "planId",
  label: ["title"],
  fillIn: askTheUsual,
  order: [{ field: "positionDate", descending: true }, { field: "title" }],
});

/** A round that names no project asks those that are to be delivered still. */
async function askTheUsual(writing: () => Promise<Writing>, { planId, projectIds }: Record<string, unknown>) {
  if ((projectIds as string[]).length > 0) return {};
  const { db, bodyId } = await writing();
  const asked = await rowsOf<{ id: string }>(
    db,
    sql`SELECT ${projects.id} AS id FROM ${projects} WHERE ${projects.bodyId} = ${bodyId}
      AND ${projects.planId} = ${planId} AND ${projects.closedRevision} IS NULL
      AND ${projects.stage} IN ${[...STAGES_ASKED]} ORDER BY ${projects.code}, ${projects.title}`,
  );
  return { projectIds: asked.map(({ id }) => id) };
}
