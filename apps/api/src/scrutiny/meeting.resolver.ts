import { Resolver } from "type-graphql";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { meeting } from "./meeting.entity.ts";
import "./papers-clock.ts";

addRelation(policingBody, "meetings", rowsNaming(meeting, "bodyId"));
addRelation(plan, "meetings", rowsNaming(meeting, "planId"));
addRelation(commitment, "meetings", rowsListing(meeting, "commitmentIds"));

@Resolver()
export class MeetingResolver extends rowResolver(meeting) {}
