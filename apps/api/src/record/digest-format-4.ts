import { DIGEST_FORMAT_3 } from "./digest-format-3.ts";

/** Format 4: format 3, with how far the parts of a plan have come and what they need. FROZEN as soon as a release bears it. */
export const DIGEST_FORMAT_4: Readonly<Record<string, readonly string[]>> = {
  ...DIGEST_FORMAT_3,
  PolicingBody: [...(DIGEST_FORMAT_3.PolicingBody ?? []), "performanceLinks", "hostDeadlineDays"],
  Plan: [...(DIGEST_FORMAT_3.Plan ?? []), "planningCycle", "resources"],
  Priority: [...(DIGEST_FORMAT_3.Priority ?? []), "stage", "stageNote"],
  Workstream: [...(DIGEST_FORMAT_3.Workstream ?? []), "stage", "stageNote", "rank", "rankReason"],
  Commitment: [...(DIGEST_FORMAT_3.Commitment ?? []), "stage", "stageNote", "resources"],
  Project: [...(DIGEST_FORMAT_3.Project ?? []), "resources"],
};
