import { Resolver } from "type-graphql";
import { project } from "../delivery/project.entity.ts";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { meeting } from "./meeting.entity.ts";
import { scrutinyActivity } from "./scrutiny-activity.entity.ts";

addRelation(plan, "scrutinyActivities", rowsNaming(scrutinyActivity, "planId"));
addRelation(meeting, "scrutinyActivities", rowsNaming(scrutinyActivity, "meetingId"));
addRelation(commitment, "scrutinyActivities", rowsListing(scrutinyActivity, "commitmentIds"));
addRelation(project, "scrutinyActivities", rowsListing(scrutinyActivity, "projectIds"));

@Resolver()
export class ScrutinyActivityResolver extends rowResolver(scrutinyActivity) {}
