import { Resolver } from "type-graphql";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { fund } from "./fund.entity.ts";

addRelation(policingBody, "funds", rowsNaming(fund, "bodyId"));
addRelation(plan, "funds", rowsNaming(fund, "planId"));
addRelation(priority, "funds", rowsListing(fund, "priorityIds"));

@Resolver()
export class FundResolver extends rowResolver(fund) {}
