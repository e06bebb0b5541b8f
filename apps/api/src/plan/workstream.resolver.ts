import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { priority } from "./priority.entity.ts";
import { workstream } from "./workstream.entity.ts";

addRelation(priority, "workstreams", rowsNaming(workstream, "priorityId"));

@Resolver()
export class WorkstreamResolver extends rowResolver(workstream) {}
