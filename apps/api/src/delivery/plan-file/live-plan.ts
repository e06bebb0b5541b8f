import { commitment } from "../../plan/commitment.entity.ts";
import { localArea } from "../../plan/local-area.entity.ts";
import { owner } from "../../plan/owner.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { workstream } from "../../plan/workstream.entity.ts";
import type { AnyEntity, Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { project } from "../project.entity.ts";
import { RowNames } from "./row-names.ts";

const OF_THE_BODY: readonly string[] = [owner.name, localArea.name];

/** The live rows of a kind that belong to a plan; owners and areas are those of the whole body. */
export async function rowsOfPlan(live: LiveRows, entity: AnyEntity, planId: string | null): Promise<Row[]> {
  if (OF_THE_BODY.includes(entity.name)) return await live.of(entity);
  if (planId === null) return [];
  if (entity.name !== workstream.name) return await live.where(entity, { planId });
  const priorities = new Set((await live.where(priority, { planId })).map(({ id }) => id));
  return (await live.of(workstream)).filter(({ priorityId }) => priorities.has(String(priorityId)));
}

/** What the rows of a plan's file may name, by the kind of row. */
export type NamesByEntity = ReadonlyMap<string, RowNames>;

/** The kinds of rows that others of a plan name. */
const namedEntities = [owner, localArea, priority, workstream, commitment, project] as unknown as AnyEntity[];

/** The names of a plan's live rows. */
export async function namesOfPlan(live: LiveRows, planId: string | null): Promise<NamesByEntity> {
  const names = new Map<string, RowNames>();
  for (const entity of namedEntities) {
    const these = new RowNames(entity);
    these.addLive(await rowsOfPlan(live, entity, planId));
    names.set(entity.name, these);
  }
  return names;
}
