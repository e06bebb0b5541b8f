import { z } from "zod";
import { line } from "../field.ts";

/**
 * How far a part of a plan has come through delivery, monitoring and scrutiny: "the Plan is in a number of parts, each
 * at a different stage" (S1.1). A project's stage is its own, and is about the work alone.
 */
export const PART_STAGES = ["NOT_BEGUN", "IN_DELIVERY", "MONITORED", "UNDER_SCRUTINY", "CONCLUDED"] as const;
export type PartStage = (typeof PART_STAGES)[number];

const partStage = z.enum(PART_STAGES).meta({
  id: "PartStage",
  description:
    "How far a part of a plan has come. MONITORED: delivered, and its results are watched. UNDER_SCRUTINY: the Panel or another body looks at what came of it.",
});

/** The stage of a part of a plan: of a priority, a workstream or a pledge. Spread into the part's fields. */
export const partStageFields = {
  stage: partStage.nullable().default(null).describe("How far it has come; null when not stated (S1.1)."),
  stageNote: line(500)
    .nullable()
    .default(null)
    .describe("What shows it; of a paper that names no stage, what it says instead."),
};
