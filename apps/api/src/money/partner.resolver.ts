import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { partner } from "./partner.entity.ts";

addRelation(policingBody, "partners", rowsNaming(partner, "bodyId"));

@Resolver()
export class PartnerResolver extends rowResolver(partner) {}
