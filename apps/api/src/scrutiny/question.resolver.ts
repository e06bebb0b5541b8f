import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { addAnswerDue } from "./answer-due.ts";
import { meeting } from "./meeting.entity.ts";
import { question } from "./question.entity.ts";

addRelation(meeting, "questions", rowsNaming(question, "meetingId"));
addAnswerDue(question, { given: ["answer"], on: "answeredOn" });

@Resolver()
export class QuestionResolver extends rowResolver(question) {}
