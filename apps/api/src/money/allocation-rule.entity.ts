import { allocationRuleFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { allocationRules } from "./allocation-rule.table.ts";
import { allocateByRules } from "./ledger/allocate.ts";

export const allocationRule = defineEntity({
  name: "AllocationRule",
  plural: "allocationRules",
  fields: allocationRuleFields,
  table: allocationRules,
  label: ["name"],
  officersOnly: true,
  consequence: allocateByRules,
  order: [{ field: "position" }, { field: "name" }],
});
