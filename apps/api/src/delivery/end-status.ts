import {
  deliveryEndStatus,
  describeDeliveryEnd,
  expectedEnd,
  type PartialDate,
  type ProjectStage,
} from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, ObjectType } from "type-graphql";
import type { ComputedField } from "../graph/relation.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { statusUpdates } from "./status-update.table.ts";

/** What a project's forecast end says on the day it is read for (S3.5). */
@ObjectType("EndStatus", { description: "What the forecast end says on the day read for." })
export class EndStatusType {
  @Field(() => String, { description: "A stable code." })
  status!: string;

  @Field(() => String, { description: "The words that a page shows." })
  words!: string;
}

/** The forecast of the latest update, visible where the project is read, that states one. */
export const latestForecast: NonNullable<ComputedField["sql"]> = (project, scope) => {
  const update = alias(statusUpdates, "forecasting") as unknown as Columns;
  return sql`(SELECT ${update.forecastEnd} FROM ${statusUpdates} AS forecasting
    WHERE ${update.projectId} = ${project.id} AND ${update.forecastEnd} IS NOT NULL AND ${visibleIn(scope, update)}
    ORDER BY ${update.positionDate} COLLATE "C" DESC, ${update.openedRevision} DESC LIMIT 1)`;
};

/** The end that a loaded project is expected to have, with what `latestForecast` gave. */
export const expectedEndOf = (row: Record<string, unknown>, loaded: unknown): PartialDate | null =>
  expectedEnd(row as { forecastEnd: PartialDate | null }, { forecastEnd: loaded as PartialDate | null });

/** The end as now expected. */
export const expectedEndField: ComputedField = {
  needs: ["forecastEnd"],
  sql: latestForecast,
  from: expectedEndOf,
};

/** Reckoned from the day asked for, else the release's day; from the clock for the live record alone. */
export const endStatus: ComputedField = {
  needs: ["forecastEnd", "stage"],
  sql: latestForecast,
  from: (row, loaded, today) => {
    const { stage } = row as { stage: ProjectStage };
    const status = deliveryEndStatus({ forecastEnd: expectedEndOf(row, loaded), stage }, today as never);
    return { status: status.kind, words: describeDeliveryEnd(status) } satisfies EndStatusType;
  },
};
