import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "../plan/plan.entity.ts";
import { procedure } from "./procedure.entity.ts";
import "./procedure-progress.ts";

addRelation(plan, "procedures", rowsNaming(procedure, "planId"));

@Resolver()
export class ProcedureResolver extends rowResolver(procedure) {}
