import type {
  AIM_KINDS,
  LEADS,
  PartStage,
  PLAN_ORIGINS,
  PLAN_STAGES,
  ResourceState,
  WORKSTREAM_KINDS,
} from "@frankpledge/domain";

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const planStageWords: Words<(typeof PLAN_STAGES)[number]> = {
  DRAFT: "Draft",
  CONSULTATION: "Out to consultation",
  WITH_PANEL: "With the Panel",
  ISSUED: "Issued",
  SUPERSEDED: "Superseded by a later plan",
};

export const planOriginWords: Words<(typeof PLAN_ORIGINS)[number]> = {
  KEPT_HERE: "Kept here by the office",
  TRANSCRIBED: "Transcribed from papers, with their gaps",
};

export const leadWords: Words<(typeof LEADS)[number]> = {
  POLICE: "Police",
  OFFICE: "The Commissioner’s office",
  PARTNER: "Wider partners",
};

export const aimKindWords: Words<(typeof AIM_KINDS)[number]> = {
  PROBLEM_EXPLORATION: "Exploring a problem",
  INFLUENCING: "Influencing",
  AWARENESS_RAISING: "Raising awareness",
  LISTENING_TO_YOUNG_PEOPLE: "Listening to young people",
  BRINGING_PEOPLE_TOGETHER: "Bringing people together",
  FUNDING_PILOTS: "Funding pilots",
  SCRUTINY_OF_THE_FORCE: "Scrutiny of the force",
};

export const partStageWords: Words<PartStage> = {
  NOT_BEGUN: "Not begun",
  IN_DELIVERY: "Being delivered",
  MONITORED: "Delivered, and its results are watched",
  UNDER_SCRUTINY: "Under scrutiny",
  CONCLUDED: "Concluded",
};

/** How far a part of a plan has come and what shows it (S1.1); null where neither is stated. */
export const partStageText = ({
  stage,
  stageNote,
}: {
  stage: PartStage | null;
  stageNote: string | null;
}): string | null =>
  [stage && partStageWords[stage], stageNote].filter((part) => part !== null).join(". ") || null;

export const resourceStateWords: Words<ResourceState> = {
  ENOUGH: "Enough",
  SHORT: "Short of what it takes",
  NOT_ASSESSED: "Not assessed yet",
};

export const workstreamKindWords: Words<(typeof WORKSTREAM_KINDS)[number]> = {
  WORKSTREAM: "Workstream",
  PORTFOLIO_AREA: "Portfolio area",
};
