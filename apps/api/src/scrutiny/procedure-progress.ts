import {
  type CalendarDate,
  type ProcedureKnown,
  preceptVeto,
  procedureProgress,
  procedureStage,
  STAGE_STATES,
} from "@frankpledge/domain";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../graph/enums.ts";
import { addComputed } from "../graph/row-field.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { procedure } from "./procedure.entity.ts";

const stateEnum = Object.fromEntries(STAGE_STATES.map((name) => [name, name]));
registerEnumType(stateEnum, {
  name: "StageState",
  description: "Where a stage stands on the day read for. OPEN: not done, and the law fixes no day for it.",
});

/** A stage of a procedure, with what the law requires at it. */
@ObjectType("ProcedureStage", { description: "A stage of a procedure, with what the law requires at it." })
class ProcedureStageType {
  @Field(() => enumOf(procedureStage) as never)
  stage!: string;

  @Field(() => String, { description: "What the law requires, in plain words." })
  requires!: string;

  @Field(() => String, { description: "Of whom." })
  by!: string;

  @Field(() => String, { description: "The provision." })
  law!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: "The last day, where the law fixes one." })
  dueOn!: string | null;

  @Field(() => PartialDateScalar, { nullable: true })
  doneOn!: string | null;

  @Field(() => String, { nullable: true })
  evidence!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => stateEnum as never)
  state!: string;
}

/** How a vote on a veto went, and what follows from it. */
@ObjectType("PreceptVeto", {
  description: "How a vote on a veto of a precept went, and what follows from it.",
})
class PreceptVetoType {
  @Field(() => Int, { description: "Votes that a veto needs: two thirds of the members in post." })
  needed!: number;

  @Field(() => Int, { nullable: true })
  votes!: number | null;

  @Field(() => Boolean)
  carried!: boolean;

  @Field(() => Boolean, { description: "False for a veto that was reported too late." })
  binds!: boolean;

  @Field(() => String, { description: "What may be done now, in a sentence." })
  allows!: string;
}

const needs = ["kind", "financialYear", "steps", "members", "vetoVotes", "vetoGround"];
const known = (row: Record<string, unknown>) => row as unknown as ProcedureKnown;

addComputed(
  procedure,
  "stages",
  () => [ProcedureStageType],
  { needs, from: (row, _, today) => procedureProgress(known(row), today as CalendarDate) },
  { description: "Every stage that the law asks for, in its order." },
);
addComputed(
  procedure,
  "veto",
  () => PreceptVetoType,
  { needs, from: (row) => preceptVeto(known(row)) },
  { nullable: true, description: "Of a precept, where the number of members is stated." },
);
