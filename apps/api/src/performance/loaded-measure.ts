import {
  type Decimal,
  type PeriodReading,
  parseReadingPeriod,
  type QuestionRead,
  readingOfQuestion,
} from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import { withdrawals } from "../record/withdrawal.table.ts";
import { readings } from "./reading.table.ts";
import { surveyQuestions } from "./survey-question.table.ts";
import { targets } from "./target.table.ts";

/** A reading as a measure's computed fields are given it. */
export interface LoadedReading extends PeriodReading {
  status: "PROVISIONAL" | "FINAL";
  note: string | null;
  /** True where the figure was published and has been withdrawn since. */
  withdrawn: boolean;
}

/** The readings of the body's own area: those on record, and those that questions of surveys are. */
export function ownReadings(measure: Columns, scope: Scope): SQL {
  const own = alias(readings, "own") as unknown as Columns;
  const asked = alias(surveyQuestions, "asked") as unknown as Columns;
  return sql`json_build_object('read', (
      SELECT coalesce(json_agg(json_build_object('period', own.period, 'value', own.value, 'count', own.count,
        'of', own.of, 'status', own.status, 'note', own.note, 'withdrawn', EXISTS (
          SELECT FROM ${withdrawals} AS gone WHERE gone.row_id = own.id AND gone.field LIKE 'value%'))), '[]'::json)
      FROM ${readings} AS own WHERE own.measure_id = ${measure.id} AND own.area IS NULL
        AND own.local_area_id IS NULL AND ${visibleIn(scope, own)}),
    'asked', (
      SELECT coalesce(json_agg(json_build_object('period', asked.period, 'base', asked.base,
        'weighted', asked.weighted, 'answers', asked.answers, 'note', asked.note)), '[]'::json)
      FROM ${surveyQuestions} AS asked WHERE asked.measure_id = ${measure.id} AND ${visibleIn(scope, asked)}))`;
}

/** The targets of a measure by financial year. */
export function targetsOf(measure: Columns, scope: Scope): SQL {
  const set = alias(targets, "set_target") as unknown as Columns;
  return sql`(SELECT coalesce(json_agg(json_build_object('financialYear', set_target.financial_year,
      'value', set_target.value, 'amberLimit', set_target.amber_limit, 'asWritten', set_target.as_written)), '[]'::json)
    FROM ${targets} AS set_target WHERE set_target.measure_id = ${measure.id} AND ${visibleIn(scope, set)})`;
}

/** Readings as they were loaded, with their periods understood, in the order of time. */
export function readingsFrom(loaded: unknown): LoadedReading[] {
  const { read, asked } = loaded as { read: KeptReading[]; asked: KeptQuestion[] };
  const all = [
    ...read,
    ...asked.map(
      ({ period, note, ...question }): KeptReading => ({
        ...readingOfQuestion(question),
        period,
        note,
        status: "FINAL",
        withdrawn: false,
      }),
    ),
  ];
  return all
    .flatMap((reading) => {
      const period = parseReadingPeriod(reading.period);
      return period.ok ? [{ ...reading, period: period.value }] : [];
    })
    .sort((a, b) => (a.period.text < b.period.text ? -1 : 1));
}

interface KeptReading {
  period: string;
  value: Decimal | null;
  count: number | null;
  of: number | null;
  status: "PROVISIONAL" | "FINAL";
  note: string | null;
  withdrawn: boolean;
}

interface KeptQuestion extends QuestionRead {
  period: string;
  note: string | null;
}
