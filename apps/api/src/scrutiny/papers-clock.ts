import {
  type CalendarDate,
  CLEAR_DAYS_REQUIRED,
  type ClockedMeeting,
  hostDeadlineOn,
  PAPER_STATES,
  type PartialDate,
  papersDueOn,
  paperTime,
} from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ComputedField } from "../graph/relation.ts";
import { addComputed } from "../graph/row-field.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { policingBodies } from "../plan/policing-body.table.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { meeting } from "./meeting.entity.ts";

const stateEnum = Object.fromEntries(PAPER_STATES.map((name) => [name, name]));
registerEnumType(stateEnum, {
  name: "PaperState",
  description:
    "A paper against the clear-days clock. NO_CLOCK: the Act does not ask for clear days before such a meeting.",
});

/** What the clear-days clock says of one paper. */
@ObjectType("PaperTime", { description: "What the clear-days clock says of one paper." })
class PaperTimeType {
  @Field(() => String, { nullable: true })
  item!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true })
  publishedOn!: string | null;

  @Field(() => Int, { nullable: true, description: "Clear working days before the meeting as it was held." })
  clearDays!: number | null;

  @Field(() => stateEnum as never)
  state!: string;
}

/** What the clock needs of a meeting; the nation of its body is loaded with it. */
const needs = ["kind", "heldOn"];
const clocked = (row: Record<string, unknown>, nation: unknown): ClockedMeeting =>
  ({ kind: row.kind, heldOn: row.heldOn, nation: nation ?? "ENGLAND" }) as ClockedMeeting;

const nationOf: ComputedField["sql"] = (row, scope) => {
  const body = alias(policingBodies, "of_body") as unknown as Columns;
  return sql`(SELECT to_jsonb(${body.nation}) FROM ${policingBodies} AS of_body
    WHERE ${body.id} = ${row.bodyId} AND ${visibleIn(scope, body)})`;
};

addComputed(
  meeting,
  "papersDueOn",
  () => PartialDateScalar,
  { needs, sql: nationOf, from: (row, nation) => papersDueOn(clocked(row, nation)) },
  {
    nullable: true,
    description:
      "The last day on which papers are in time. Null where no clear days are asked or no day is stated.",
  },
);
addComputed(
  meeting,
  "clearDaysRequired",
  () => Int,
  {
    needs,
    sql: nationOf,
    from: (row, nation) => {
      const { kind, nation: of } = clocked(row, nation);
      return kind === "PANEL" ? CLEAR_DAYS_REQUIRED[of] : null;
    },
  },
  { nullable: true, description: "Five in England, three in Wales; null where the Act asks for none." },
);
addComputed(
  meeting,
  "hostDeadlineOn",
  () => PartialDateScalar,
  {
    needs: ["heldOn", "hostDeadlineDays"],
    from: ({ heldOn, hostDeadlineDays }) =>
      hostDeadlineOn(heldOn as PartialDate | null, hostDeadlineDays as number | null),
  },
  { nullable: true, description: "When the host authority wants the papers." },
);
addComputed(meeting, "paperTimes", () => [PaperTimeType], {
  needs: [...needs, "papers"],
  sql: nationOf,
  from: (row, nation, today) =>
    (row.papers as { item: string | null; title: string; publishedOn: PartialDate | null }[]).map(
      ({ item, title, publishedOn }) => ({
        item,
        title,
        publishedOn,
        ...paperTime(publishedOn, clocked(row, nation), today as CalendarDate),
      }),
    ),
});
