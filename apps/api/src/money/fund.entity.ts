import { fundFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { funds } from "./fund.table.ts";

export const fund = defineEntity({
  name: "Fund",
  plural: "funds",
  fields: fundFields,
  table: funds,
  label: ["name"],
  order: [{ field: "name" }],
});
