import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { financialUpdate } from "./financial-update.entity.ts";

addRelation(policingBody, "financialUpdates", rowsNaming(financialUpdate, "bodyId"));

@Resolver()
export class FinancialUpdateResolver extends rowResolver(financialUpdate) {}
