import { measureFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { measures } from "./measure.table.ts";
import { mustFitTheirMeasure } from "./must-fit-measure.ts";

export const measure = defineEntity({
  name: "Measure",
  plural: "measures",
  fields: measureFields,
  table: measures,
  label: ["title", "code"],
  unique: [{ field: "code", within: "bodyId" }],
  order: [{ field: "code" }, { field: "title" }],
  consequence: mustFitTheirMeasure,
});
