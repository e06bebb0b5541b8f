import { z } from "zod";
import {
  financialYear,
  line,
  partialDate,
  pence,
  prose,
  referencesTo,
  referenceTo,
  source,
} from "../field.ts";

/**
 * DIRECT: the policing body's own money, given to a partner. INFLUENCE_ONLY: a partner's own spending that serves the
 * plan; it is shown beside, and is never inside the body's totals (S1.14).
 */
export const GRANT_KINDS = ["DIRECT", "INFLUENCE_ONLY"] as const;
export const grantKind = z.enum(GRANT_KINDS).meta({ id: "GrantKind" });

/** A grant to a partner. Every crime and disorder grant is published (Specified Information Order 2011/3050). */
export const grantFields = z
  .object({
    title: line(),
    partnerId: referenceTo("Partner", "partner"),
    kind: grantKind.default("DIRECT"),
    financialYear: financialYear(),
    awardedOn: partialDate().nullable().default(null),
    amount: pence(),
    paid: pence()
      .nullable()
      .default(null)
      .describe("What has been paid or claimed of it; null: not reported."),
    fundId: referenceTo("Fund", "fund").nullable().default(null),
    projectId: referenceTo("Project", "project").nullable().default(null),
    priorityIds: referencesTo("Priority", "priorities").default([]),
    decisionId: referenceTo("Decision", "decision").nullable().default(null),
    purpose: prose(5_000).nullable().default(null),
    conditions: prose(5_000)
      .nullable()
      .default(null)
      .describe("The conditions it was given on (s.9 of the Act of 2011)."),
    source: source(),
  })
  .meta({ id: "Grant", description: "Money given to a partner, or a partner's own that serves the plan." });
