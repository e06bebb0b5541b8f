import { ragSchemeFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { ragSchemes } from "./rag-scheme.table.ts";

export const ragScheme = defineEntity({
  name: "RagScheme",
  plural: "ragSchemes",
  fields: ragSchemeFields,
  table: ragSchemes,
  slugWithin: "planId",
  label: ["name"],
  order: [{ field: "kind" }, { field: "name" }],
});
