import { readingFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { mustFitTheirMeasure } from "./must-fit-measure.ts";
import { readings } from "./reading.table.ts";
import { whyWithheld } from "./why-withheld.ts";

export const reading = defineEntity({
  name: "Reading",
  plural: "readings",
  fields: readingFields,
  table: readings,
  slugWithin: "measureId",
  label: ["period"],
  slugFrom: ["period", "area"],
  happened: ["period"],
  order: [{ field: "period" }, { field: "area" }],
  consequence: mustFitTheirMeasure,
  heldBack: whyWithheld,
});
