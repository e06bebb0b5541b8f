import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { decision } from "../money/decision.entity.ts";
import { exemptDocument } from "./exempt-document.entity.ts";
import { meeting } from "./meeting.entity.ts";

const options = { description: "What is withheld: for officers alone. Empty at every release." };
addRelation(decision, "exemptDocuments", rowsNaming(exemptDocument, "decisionId"), options);
addRelation(meeting, "exemptDocuments", rowsNaming(exemptDocument, "meetingId"), options);

@Resolver()
export class ExemptDocumentResolver extends rowResolver(exemptDocument) {}
