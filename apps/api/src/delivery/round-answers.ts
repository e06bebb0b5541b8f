import {
  type NATIONS,
  ROUND_STANDINGS,
  type RoundDeadline,
  type RoundStanding,
  roundDeadline,
  roundStanding,
} from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { ComputedField } from "../graph/relation.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { owners } from "../plan/owner.table.ts";
import { policingBodies } from "../plan/policing-body.table.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import { projects } from "./project.table.ts";
import { rounds } from "./round.table.ts";
import { statusUpdates } from "./status-update.table.ts";

const stateEnum = Object.fromEntries(ROUND_STANDINGS.map((name) => [name, name]));
registerEnumType(stateEnum, {
  name: "RoundStanding",
  description: "What came of a round's question: LATE came after the deadline, MISSING has not come by then.",
});

@ObjectType("RoundDeadline", { description: "By when updates are due, and how that is worked back." })
export class RoundDeadlineType implements RoundDeadline {
  @Field(() => PartialDateScalar)
  dueOn!: RoundDeadline["dueOn"];

  @Field(() => Boolean, { description: "Whether the office stated it itself." })
  stated!: boolean;

  @Field(() => PartialDateScalar, { nullable: true, description: "The last day to publish the papers." })
  papersOn!: RoundDeadline["papersOn"];

  @Field(() => PartialDateScalar, { nullable: true, description: "When the host authority wants them." })
  hostOn!: RoundDeadline["hostOn"];
}

@ObjectType("RoundAnswer", { description: "What a project that was asked answered." })
export class RoundAnswerType {
  @Field(() => ID, { description: "The project's." })
  id!: string;

  @Field(() => String)
  projectTitle!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => stateEnum)
  state!: RoundStanding;

  @Field(() => PartialDateScalar, { nullable: true })
  receivedOn!: string | null;

  @Field(() => ID, { nullable: true })
  updateId!: string | null;

  @Field(() => String, { nullable: true, description: "What the owner asks of others." })
  helpNeeded!: string | null;
}

@ObjectType("ProjectInRound", { description: "A round that asked the project, and what came of it." })
export class ProjectInRoundType {
  @Field(() => ID, { description: "The round's." })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => stateEnum)
  state!: RoundStanding;

  @Field(() => PartialDateScalar, { nullable: true })
  receivedOn!: string | null;
}

type Nation = (typeof NATIONS)[number];

/** What a deadline is worked out from, as one statement loads it. */
interface Timing {
  meetingOn: string | null;
  hostDays: number | null;
  clearanceDays: number;
  dueOn: string | null;
  nation: Nation | null;
}

const timing = (round: Columns, scope: Scope): SQL => {
  const body = alias(policingBodies, "asking_body") as unknown as Columns;
  return sql`jsonb_build_object('meetingOn', ${round.meetingOn}, 'hostDays', ${round.hostDays},
    'clearanceDays', ${round.clearanceDays}, 'dueOn', ${round.dueOn},
    'nation', (SELECT ${body.nation} FROM ${policingBodies} AS asking_body
      WHERE ${body.id} = ${round.bodyId} AND ${visibleIn(scope, body)}))`;
};

const deadlineOf = (loaded: Timing): RoundDeadline | null =>
  roundDeadline(loaded, loaded.nation ?? "ENGLAND");

/** By when a round's updates are due. */
export const deadline: ComputedField = {
  sql: timing,
  from: (_, loaded) => deadlineOf(loaded as Timing),
};

/** The update of a project that answers a round, as a part of a statement. */
const answering = (projectId: SQL, roundId: SQL, scope: Scope): SQL => {
  const update = alias(statusUpdates, "answering") as unknown as Columns;
  return sql`LATERAL (SELECT ${update.id} AS update_id, ${update.receivedOn} AS received_on,
      ${update.helpNeeded} AS help_needed FROM ${statusUpdates} AS answering
    WHERE ${update.projectId} = ${projectId} AND ${update.roundId} = ${roundId} AND ${visibleIn(scope, update)}
    LIMIT 1) AS answer`;
};

interface LoadedAnswer {
  updateId: string | null;
  receivedOn: string | null;
}

const stateOf = (answer: LoadedAnswer, dueOn: RoundDeadline["dueOn"] | null, today: string): RoundStanding =>
  roundStanding(answer.updateId === null ? null : answer, dueOn, today as never);

/** What each project that a round asked answered; a project that is not published is left out for the public. */
export const answers: ComputedField = {
  sql: (round, scope) => {
    const asked = alias(projects, "asked") as unknown as Columns;
    const owner = alias(owners, "asked_owner") as unknown as Columns;
    return sql`jsonb_build_object('timing', ${timing(round, scope)}, 'answers',
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', ${asked.id}, 'projectTitle', ${asked.title},
          'owner', ${owner.title}, 'updateId', answer.update_id, 'receivedOn', answer.received_on,
          'helpNeeded', answer.help_needed) ORDER BY ${asked.code}, ${asked.title}), '[]'::jsonb)
        FROM ${projects} AS asked
        LEFT JOIN ${owners} AS asked_owner ON ${owner.id} = ${asked.ownerId} AND ${visibleIn(scope, owner)}
        LEFT JOIN ${answering(sql`${asked.id}`, sql`${round.id}`, scope)} ON true
        WHERE ${asked.id} = ANY(${round.projectIds}) AND ${visibleIn(scope, asked)}))`;
  },
  from: (_, loaded, today) => {
    const { timing: its, answers: all } = loaded as { timing: Timing; answers: (LoadedAnswer & object)[] };
    const dueOn = deadlineOf(its)?.dueOn ?? null;
    return all.map((answer) => ({ ...answer, state: stateOf(answer, dueOn, today) }));
  },
};

/** The rounds that asked a project, newest first, and what came of each. */
export const roundsOfProject: ComputedField = {
  sql: (project, scope) => {
    const round = alias(rounds, "asking") as unknown as Columns;
    return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', ${round.id}, 'title', ${round.title},
        'timing', ${timing(round, scope)}, 'updateId', answer.update_id, 'receivedOn', answer.received_on)
        ORDER BY ${round.positionDate} DESC, ${round.title}), '[]'::jsonb)
      FROM ${rounds} AS asking
      LEFT JOIN ${answering(sql`${project.id}`, sql`${round.id}`, scope)} ON true
      WHERE ${round.projectIds} @> ARRAY[${project.id}] AND ${visibleIn(scope, round)})`;
  },
  from: (_, loaded, today) =>
    (loaded as (LoadedAnswer & { id: string; title: string; timing: Timing })[]).map((asked) => {
      const dueOn = deadlineOf(asked.timing)?.dueOn ?? null;
      return { ...asked, dueOn, state: stateOf(asked, dueOn, today) } satisfies ProjectInRoundType;
    }),
};
