import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "./plan.entity.ts";
import { ragScheme } from "./rag-scheme.entity.ts";

addRelation(plan, "schemes", rowsNaming(ragScheme, "planId"), {
  description: "The delivery and the performance RAG, each with its printed definitions; never merged.",
});

@Resolver()
export class RagSchemeResolver extends rowResolver(ragScheme) {}
