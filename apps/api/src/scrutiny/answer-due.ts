import {
  ANSWER_STATES,
  type Answering,
  answerDueBy,
  answerState,
  type CalendarDate,
  type PartialDate,
} from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { registerEnumType } from "type-graphql";
import type { ComputedField } from "../graph/relation.ts";
import { addComputed } from "../graph/row-field.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { visibleIn } from "../record/as-of.ts";
import type { AnyEntity, Columns } from "../record/entity.ts";
import { meetings } from "./meeting.table.ts";

const stateEnum = Object.fromEntries(ANSWER_STATES.map((name) => [name, name]));
registerEnumType(stateEnum, {
  name: "AnswerState",
  description:
    "Where an answer stands on the day read for. AWAITED: not given, and its day is not over or not known.",
});

/** Under which names an entity keeps its answer. */
interface AnswerFields {
  /** The answer is given as soon as one of these is stated. */
  given: string[];
  on: string;
}

/** Gives what is put at a meeting, and answered before the next, the day that its answer is due (S2.6). */
export function addAnswerDue(entity: AnyEntity, { given, on }: AnswerFields): void {
  const needs = ["dueOn", on, ...given];
  const answering = (row: Record<string, unknown>, nextMeeting: unknown): Answering => ({
    setDay: row.dueOn as PartialDate | null,
    nextMeeting: nextMeeting as PartialDate | null,
    answered: given.some((field) => row[field] !== null),
    answeredOn: row[on] as PartialDate | null,
  });
  const stateFrom: ComputedField["from"] = (row, next, today) =>
    answerState(answering(row, next), today as CalendarDate);
  addComputed(
    entity,
    "dueBy",
    () => PartialDateScalar,
    { needs, sql: nextMeetingOf, from: (row, next) => answerDueBy(answering(row, next)) },
    {
      nullable: true,
      description:
        "The last day for the answer: the one set, else the day before the next meeting of the same kind.",
    },
  );
  addComputed(entity, "answerState", () => stateEnum, { needs, sql: nextMeetingOf, from: stateFrom });
  addComputed(
    entity,
    "overdue",
    () => Boolean,
    { needs, sql: nextMeetingOf, from: (...told) => stateFrom(...told) === "OVERDUE" },
    { description: "True when the day is over, on the day read for, and no answer is on the record." },
  );
}

/** The next meeting of the same kind after the one that a row names, among those that the reader may see. */
const nextMeetingOf: ComputedField["sql"] = (row, scope) => {
  const own = alias(meetings, "put_at") as unknown as Columns;
  const later = alias(meetings, "later") as unknown as Columns;
  return sql`(SELECT to_jsonb(min(${later.heldOn} COLLATE "C")) FROM ${meetings} AS put_at
    JOIN ${meetings} AS later ON ${later.bodyId} = ${own.bodyId} AND ${later.kind} = ${own.kind}
      AND ${later.heldOn} COLLATE "C" > ${own.heldOn} COLLATE "C"
    WHERE ${own.id} = ${row.meetingId} AND ${visibleIn(scope, own)} AND ${visibleIn(scope, later)})`;
};
