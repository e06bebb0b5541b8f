import { hostDaysOf, roundFields, STAGES_ASKED } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { usualHostDeadline } from "../plan/host-deadline.ts";
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
  happened: ["positionDate"],
  order: [{ field: "positionDate", descending: true }, { field: "title" }],
});

/** A round that names no project asks those that are to be delivered still, and takes its body's host authority's days. */
async function askTheUsual(writing: () => Promise<Writing>, given: Record<string, unknown>) {
  return {
    ...((given.projectIds as string[]).length > 0 ? {} : { projectIds: await toBeDelivered(writing, given) }),
    ...(given.hostDays === null ? { hostDays: await usualHostDays(writing) } : {}),
  };
}

async function toBeDelivered(writing: () => Promise<Writing>, { planId }: Record<string, unknown>) {
  const { db, bodyId } = await writing();
  const asked = await rowsOf<{ id: string }>(
    db,
    sql`SELECT ${projects.id} AS id FROM ${projects} WHERE ${projects.bodyId} = ${bodyId}
      AND ${projects.planId} = ${planId} AND ${projects.closedRevision} IS NULL
      AND ${projects.stage} IN ${[...STAGES_ASKED]} ORDER BY ${projects.code}, ${projects.title}`,
  );
  return asked.map(({ id }) => id);
}

async function usualHostDays(writing: () => Promise<Writing>): Promise<number> {
  const deadline = await usualHostDeadline(await writing());
  return deadline === null ? 0 : hostDaysOf(deadline.days, deadline.nation);
}
