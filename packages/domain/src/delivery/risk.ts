import { z } from "zod";
import { line, partialDate, prose, referenceTo, source } from "../field.ts";

const grade = () => z.int().min(1, "A grade is 1 to 5.").max(5, "A grade is 1 to 5.");

/** What could keep a project from delivering, graded by how likely it is and what it would do (S1.15). */
export const riskFields = z
  .object({
    projectId: referenceTo("Project", "project"),
    ownerId: referenceTo("Owner", "owner").nullable().default(null),
    title: line(),
    likelihood: grade().describe("From 1, rare, to 5, almost certain."),
    impact: grade().describe("From 1, slight, to 5, it fails."),
    mitigation: prose(5_000).nullable().default(null).describe("What is done about it."),
    reviewedOn: partialDate().nullable().default(null).describe("When it was last looked at."),
    closedOn: partialDate().nullable().default(null).describe("When it was over; blank while it is open."),
    source: source(),
  })
  .meta({ id: "Risk", description: "What could keep a project from delivering." });

/** How a risk's score is spoken of. */
export const RISK_LEVELS = ["LOW", "MEDIUM", "HIGH"] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Likelihood times impact, from 1 to 25, and the usual words for it: high from 15, medium from 6. */
export function riskScore({ likelihood, impact }: { likelihood: number; impact: number }): {
  score: number;
  level: RiskLevel;
} {
  const score = likelihood * impact;
  return { score, level: score >= 15 ? "HIGH" : score >= 6 ? "MEDIUM" : "LOW" };
}
