import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { addAnswerDue } from "./answer-due.ts";
import { meeting } from "./meeting.entity.ts";
import { recommendation } from "./recommendation.entity.ts";

addRelation(meeting, "recommendations", rowsNaming(recommendation, "meetingId"));
addAnswerDue(recommendation, { given: ["response", "outcome"], on: "respondedOn" });

@Resolver()
export class RecommendationResolver extends rowResolver(recommendation) {}
