import { isReservedPlanSlug, planFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { plans } from "./plan.table.ts";

export const plan = defineEntity({
  name: "Plan",
  plural: "plans",
  fields: planFields,
  table: plans,
  slugWithin: "everywhere",
  label: ["title"],
  isReserved: isReservedPlanSlug,
  order: [{ field: "periodStart", descending: true }, { field: "title" }],
});
