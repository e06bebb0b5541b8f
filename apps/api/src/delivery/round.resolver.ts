import { Resolver } from "type-graphql";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "../plan/plan.entity.ts";
import { project } from "./project.entity.ts";
import { round } from "./round.entity.ts";
import {
  answers,
  deadline,
  ProjectInRoundType,
  RoundAnswerType,
  RoundDeadlineType,
  roundsOfProject,
} from "./round-answers.ts";
import { statusUpdate } from "./status-update.entity.ts";

addRelation(plan, "rounds", rowsNaming(round, "planId"), { description: "Newest first." });
addRelation(project, "rounds", rowsListing(round, "projectIds"), { description: "Newest first." });
addRelation(round, "updates", rowsNaming(statusUpdate, "roundId"));
addComputed(round, "deadline", () => RoundDeadlineType, deadline, { nullable: true });
addComputed(round, "answers", () => [RoundAnswerType], answers, {
  description: "What each project that was asked answered, as seen where the round is read.",
});
addComputed(project, "inRounds", () => [ProjectInRoundType], roundsOfProject, {
  description: "The rounds that asked for an update, newest first, and what came of each.",
});

@Resolver()
export class RoundResolver extends rowResolver(round) {}
