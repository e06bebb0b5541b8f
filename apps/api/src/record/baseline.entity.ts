import { baselineFields } from "@frankpledge/domain";
import { baselines } from "./baseline.table.ts";
import { defineEntity } from "./entity.ts";

export const baseline = defineEntity({
  name: "Baseline",
  plural: "baselines",
  fields: baselineFields,
  table: baselines,
  slugWithin: "planId",
  label: ["reason"],
  staysPublished: true,
  order: [{ field: "revision", descending: true }],
});
