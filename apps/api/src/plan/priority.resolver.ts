import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "./plan.entity.ts";
import { priority } from "./priority.entity.ts";

addRelation(plan, "priorities", rowsNaming(priority, "planId"));

@Resolver()
export class PriorityResolver extends rowResolver(priority) {}
