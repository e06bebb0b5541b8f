import { Resolver } from "type-graphql";
import { project } from "../delivery/project.entity.ts";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { priority } from "../plan/priority.entity.ts";
import { decision } from "./decision.entity.ts";
import { fund } from "./fund.entity.ts";
import { grant } from "./grant.entity.ts";
import { partner } from "./partner.entity.ts";

addRelation(partner, "grants", rowsNaming(grant, "partnerId"));
addRelation(fund, "grants", rowsNaming(grant, "fundId"));
addRelation(project, "grants", rowsNaming(grant, "projectId"));
addRelation(priority, "grants", rowsListing(grant, "priorityIds"));
addRelation(decision, "grants", rowsNaming(grant, "decisionId"));

@Resolver()
export class GrantResolver extends rowResolver(grant) {}
