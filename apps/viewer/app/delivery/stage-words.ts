import type { ProjectStage } from "@frankpledge/domain";

export const projectStageWords: Readonly<Record<ProjectStage, string>> = {
  PROPOSED: "Proposed",
  CURRENT: "Current",
  ON_HOLD: "On hold",
  COMPLETED: "Completed",
  WITHDRAWN: "Withdrawn",
};
