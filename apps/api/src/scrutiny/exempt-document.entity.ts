import { exemptDocumentFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { exemptDocuments } from "./exempt-document.table.ts";

/** Officers' own: no release opens its rows, so that no list, download, search, comparison or digest of one has them. */
export const exemptDocument = defineEntity({
  name: "ExemptDocument",
  plural: "exemptDocuments",
  fields: exemptDocumentFields,
  table: exemptDocuments,
  label: ["title"],
  officersOnly: true,
  order: [{ field: "title" }],
});
