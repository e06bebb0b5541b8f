import { type Decimal, type PeriodReading, parseReadingPeriod } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import { readings } from "./reading.table.ts";
import { targets } from "./target.table.ts";

/** A reading as a measure's computed fields are given it. */
export interface LoadedReading extends PeriodReading {
  status: "PROVISIONAL" | "FINAL";
  note: string | null;
}

/** The readings of the body's own area, in the order of time. */
export function ownReadings(measure: Columns, scope: Scope): SQL {
  const own = alias(readings, "own") as unknown as Columns;
  return sql`(SELECT coalesce(json_agg(json_build_object('period', own.period, 'value', own.value, 'count', own.count,
      'of', own.of, 'status', own.status, 'note', own.note) ORDER BY own.period COLLATE "C"), '[]'::json)
    FROM ${readings} AS own WHERE own.measure_id = ${measure.id} AND own.area IS NULL AND ${visibleIn(scope, own)})`;
}

/** The targets of a measure by financial year. */
export function targetsOf(measure: Columns, scope: Scope): SQL {
  const set = alias(targets, "set_target") as unknown as Columns;
  return sql`(SELECT coalesce(json_agg(json_build_object('financialYear', set_target.financial_year,
      'value', set_target.value, 'amberLimit', set_target.amber_limit, 'asWritten', set_target.as_written)), '[]'::json)
    FROM ${targets} AS set_target WHERE set_target.measure_id = ${measure.id} AND ${visibleIn(scope, set)})`;
}

/** Readings as they were loaded, with their periods understood. */
export function readingsFrom(loaded: unknown): LoadedReading[] {
  return (loaded as KeptReading[]).flatMap((reading) => {
    const period = parseReadingPeriod(reading.period);
    return period.ok ? [{ ...reading, period: period.value }] : [];
  });
}

interface KeptReading {
  period: string;
  value: Decimal | null;
  count: number | null;
  of: number | null;
  status: "PROVISIONAL" | "FINAL";
  note: string | null;
}
