import { z } from "zod";
import { amountFields, code, line, partialDate, prose, referencesTo, referenceTo, source } from "../field.ts";
import { resourceAssessments } from "../plan/resource-assessment.ts";
import { scheduleTask } from "./schedule-task.ts";

/** Where a project stands in its life. */
export const PROJECT_STAGES = ["PROPOSED", "CURRENT", "ON_HOLD", "COMPLETED", "WITHDRAWN"] as const;
export const projectStage = z.enum(PROJECT_STAGES).meta({ id: "ProjectStage" });
export type ProjectStage = z.infer<typeof projectStage>;

/** A piece of work that delivers pledges of a plan. */
export const projectFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    code: code().nullable().default(null),
    title: line(),
    objective: prose().nullable().default(null),
    strand: line()
      .nullable()
      .default(null)
      .describe("The strand as the paper prints it, even when cut short (S3.3)."),
    stage: projectStage.default("PROPOSED"),
    statutory: z.boolean().default(false).describe("True when the law requires it (S3.4)."),
    ownerId: referenceTo("Owner", "owner").nullable().default(null),
    priorityIds: referencesTo("Priority", "priorities").default([]),
    commitmentIds: referencesTo("Commitment", "commitments").default([]),
    leadCommitmentId: referenceTo("Commitment", "leadCommitment")
      .nullable()
      .default(null)
      .describe("The pledge through which the project's money counts, so that it counts once."),
    areaIds: referencesTo("LocalArea", "areas").default([]),
    baselineEnd: partialDate()
      .nullable()
      .default(null)
      .describe("The end as first planned, to the month. Once published it stays: re-baseline the project."),
    forecastEnd: partialDate()
      .nullable()
      .default(null)
      .describe("The end as expected, while no update states one; blank when not stated (S3.3)."),
    deadline: partialDate()
      .nullable()
      .default(null)
      .describe("The date that its end must not pass, where one is set."),
    completedOn: partialDate().nullable().default(null),
    cost: amountFields.nullable().default(null).describe("What the papers say it costs (S0.7)."),
    resources: resourceAssessments(),
    scheduleTask: scheduleTask(),
    source: source(),
  })
  .refine(
    (project) =>
      project.leadCommitmentId === null || project.commitmentIds.includes(project.leadCommitmentId),
    {
      message: "The lead commitment must be one of the project's commitments.",
      path: ["leadCommitmentId"],
    },
  )
  .meta({ id: "Project", description: "A piece of work that delivers pledges of a plan." });
