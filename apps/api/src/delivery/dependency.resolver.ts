import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { dependency } from "./dependency.entity.ts";
import { project } from "./project.entity.ts";

addRelation(project, "dependencies", rowsNaming(dependency, "toProjectId"), {
  description: "What the project, or a milestone of it, waits for.",
});
addRelation(project, "dependents", rowsNaming(dependency, "fromProjectId"), {
  description: "What waits for the project, or for a milestone of it.",
});

@Resolver()
export class DependencyResolver extends rowResolver(dependency) {}
