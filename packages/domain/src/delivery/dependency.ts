import { z } from "zod";
import { decimalField, line, prose, referenceTo, source } from "../field.ts";

/** What of the first must be before what of the second, as planners name it. */
export const DEPENDENCY_KINDS = [
  "FINISH_TO_START",
  "START_TO_START",
  "FINISH_TO_FINISH",
  "START_TO_FINISH",
] as const;
export const dependencyKind = z.enum(DEPENDENCY_KINDS).meta({ id: "DependencyKind" });
export type DependencyKind = z.infer<typeof dependencyKind>;

/** That a project, or a milestone of it, waits for another. */
export const dependencyFields = z
  .object({
    title: line().describe("What waits for what, in a few words."),
    fromProjectId: referenceTo("Project", "fromProject").describe("The project that is waited for."),
    fromMilestoneId: referenceTo("Milestone", "fromMilestone")
      .nullable()
      .default(null)
      .describe("The milestone of it that is waited for; blank for the whole of the project."),
    toProjectId: referenceTo("Project", "toProject").describe("The project that waits."),
    toMilestoneId: referenceTo("Milestone", "toMilestone")
      .nullable()
      .default(null)
      .describe("The milestone of it that waits; blank for the whole of the project."),
    kind: dependencyKind.default("FINISH_TO_START"),
    lagDays: decimalField()
      .nullable()
      .default(null)
      .describe("Working days that must lie between them; below nil, by how many they may overlap."),
    note: prose(2_000).nullable().default(null),
    source: source(),
  })
  .refine(
    (dependency) =>
      (dependency.fromMilestoneId ?? dependency.fromProjectId) !==
      (dependency.toMilestoneId ?? dependency.toProjectId),
    {
      message: "A project or milestone cannot wait for itself.",
      path: ["toProjectId"],
    },
  )
  .meta({ id: "Dependency", description: "That a project, or a milestone of it, waits for another." });
