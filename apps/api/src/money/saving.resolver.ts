import { Resolver } from "type-graphql";
import { project } from "../delivery/project.entity.ts";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { saving } from "./saving.entity.ts";

addRelation(project, "savings", rowsNaming(saving, "projectId"));

@Resolver()
export class SavingResolver extends rowResolver(saving) {}
