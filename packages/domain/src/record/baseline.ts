import { z } from "zod";
import { line, prose, referenceTo } from "../field.ts";

/**
 * A release kept as the yardstick of a plan. A plan may be re-baselined, with a reason and an approver; the original
 * stays on the record and can always be compared with.
 */
export const baselineFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    release: z.int().min(1).describe("The number of the release that is the yardstick."),
    reason: prose(2_000),
    approvedBy: line().describe("The role that approved it."),
  })
  .meta({ id: "Baseline", description: "A release kept as the yardstick of a plan." });
