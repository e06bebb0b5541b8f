import { commitmentFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { defineEntity } from "../record/entity.ts";
import { commitments } from "./commitment.table.ts";
import { plans } from "./plan.table.ts";

export const commitment = defineEntity({
  name: "Commitment",
  plural: "commitments",
  fields: commitmentFields,
  table: commitments,
  slugWithin: "planId",
  label: ["code", "text"],
  unique: [{ field: "code", within: "planId" }],
  // S2.2: no pledge of a plan kept here is published without a code and an owner; one transcribed shows the gap.
  heldBack: (pledge) => sql`(SELECT CASE
      WHEN ${pledge.code} IS NULL AND ${pledge.ownerId} IS NULL THEN 'It has no code and no owner.'
      WHEN ${pledge.code} IS NULL THEN 'It has no code.'
      WHEN ${pledge.ownerId} IS NULL THEN 'It has no owner.'
    END FROM ${plans} WHERE ${plans.id} = ${pledge.planId} AND ${plans.closedRevision} IS NULL
      AND ${plans.origin} = 'KEPT_HERE')`,
  order: [{ field: "code" }, { field: "text" }],
});
