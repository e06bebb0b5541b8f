import { packFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { keepFinal } from "./keep-final.ts";
import { packs } from "./pack.table.ts";
import { sealedPack } from "./seal-pack.ts";

export const pack = defineEntity({
  name: "Pack",
  plural: "packs",
  fields: packFields,
  table: packs,
  label: ["title"],
  slugFrom: ["title"],
  order: [{ field: "periodTo", descending: true }, { field: "title" }],
  staysPublished: true,
  consequence: keepFinal,
  sealed: sealedPack,
});
