import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { project } from "./project.entity.ts";
import { statusUpdate } from "./status-update.entity.ts";

addRelation(project, "updates", rowsNaming(statusUpdate, "projectId"), { description: "Newest first." });

@Resolver()
export class StatusUpdateResolver extends rowResolver(statusUpdate) {}
