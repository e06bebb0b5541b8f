import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { measure } from "./measure.entity.ts";
import { target } from "./target.entity.ts";

addRelation(measure, "targets", rowsNaming(target, "measureId"));

@Resolver()
export class TargetResolver extends rowResolver(target) {}
