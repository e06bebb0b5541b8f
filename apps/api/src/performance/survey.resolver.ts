import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { survey } from "./survey.entity.ts";

addRelation(policingBody, "surveys", rowsNaming(survey, "bodyId"));
addRelation(plan, "surveys", rowsNaming(survey, "planId"));

@Resolver()
export class SurveyResolver extends rowResolver(survey) {}
