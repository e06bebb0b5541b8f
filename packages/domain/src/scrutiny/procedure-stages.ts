import { z } from "zod";

/** The procedures that the law lays down between a Commissioner and a Panel. */
export const PROCEDURE_KINDS = ["PLAN_VARIATION", "ANNUAL_REPORT", "PRECEPT"] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** The stages of all procedures. */
export const PROCEDURE_STAGES = [
  "VIEWS_HEARD",
  "FINANCE_REPORT_MADE",
  "DRAFT_PREPARED",
  "CHIEF_CONSULTED",
  "SENT_TO_PANEL",
  "PUBLIC_MEETING",
  "PANEL_REPORTED",
  "REVISION_PROPOSED",
  "REVISION_REVIEWED",
  "RESPONSE_GIVEN",
  "RESPONSE_PUBLISHED",
  "ISSUED",
] as const;
export const procedureStage = z.enum(PROCEDURE_STAGES).meta({ id: "ProcedureStageName" });
export type ProcedureStage = z.infer<typeof procedureStage>;

/** What the law requires at a stage, of whom and by when. */
export interface StageRule {
  stage: ProcedureStage;
  requires: string;
  by: string;
  law: string;
  /** The last day as month and day, in the calendar year in which the financial year begins. */
  lastDay?: `${number}-${number}`;
  /** True for what is needed only after a veto that binds. */
  afterVeto?: true;
}

const COMMISSIONER = "The Commissioner";
const PANEL = "The Panel";
const act = (section: string) => `Police Reform and Social Responsibility Act 2011, ${section}`;
const precepts = (regulation: number, paragraph: string) =>
  `SI 2012/2271, regulation ${regulation}; ${act(`Schedule 5, paragraph ${paragraph}`)}`;

/**
 * Issuing or varying a plan: Police Reform and Social Responsibility Act 2011, s.5. What a plan must hold is s.7, and
 * that the Commissioner and the chief constable have regard to it is s.8. No day is fixed, but that a Commissioner's
 * first plan is issued within the financial year of the election (s.5).
 */
const PLAN_VARIATION: readonly StageRule[] = [
  {
    stage: "VIEWS_HEARD",
    by: COMMISSIONER,
    requires: "Hear the views of the public and of victims of crime.",
    law: "Police Act 1996, s.96",
  },
  {
    stage: "DRAFT_PREPARED",
    by: COMMISSIONER,
    requires: "Prepare a draft of the plan or of the variation.",
    law: act("s.5(6)"),
  },
  {
    stage: "CHIEF_CONSULTED",
    by: COMMISSIONER,
    requires: "Consult the chief constable in preparing it.",
    law: act("s.5(6)"),
  },
  {
    stage: "SENT_TO_PANEL",
    by: COMMISSIONER,
    requires: "Send the draft to the Panel in time for it to consider and report.",
    law: act("s.5(6)(c)"),
  },
  {
    stage: "PANEL_REPORTED",
    by: PANEL,
    requires: "Review the draft, and report or recommend.",
    law: act("s.28(3)"),
  },
  {
    stage: "RESPONSE_GIVEN",
    by: COMMISSIONER,
    requires: "Have regard to the report, and give the Panel a response.",
    law: act("s.5"),
  },
  { stage: "RESPONSE_PUBLISHED", by: COMMISSIONER, requires: "Publish the response.", law: act("s.5") },
  {
    stage: "ISSUED",
    by: COMMISSIONER,
    requires: "Issue the plan or the variation, and publish it.",
    law: act("s.5"),
  },
];

/** The annual report: Police Reform and Social Responsibility Act 2011, ss.12 and 28(4). */
const ANNUAL_REPORT: readonly StageRule[] = [
  {
    stage: "DRAFT_PREPARED",
    by: COMMISSIONER,
    requires: "Produce a report on the year, and on progress against every objective of the plan.",
    law: act("s.12(1)"),
  },
  {
    stage: "SENT_TO_PANEL",
    by: COMMISSIONER,
    requires: "Send it to the Panel as soon as practicable.",
    law: act("s.12(2)"),
  },
  {
    stage: "PUBLIC_MEETING",
    by: PANEL,
    requires: "Hold a public meeting, at which the Commissioner presents the report and answers questions.",
    law: act("ss.12(3) and 28(4)"),
  },
  {
    stage: "PANEL_REPORTED",
    by: PANEL,
    requires: "Review the report, and report or recommend.",
    law: act("s.28(4)"),
  },
  {
    stage: "RESPONSE_GIVEN",
    by: COMMISSIONER,
    requires: "Give the Panel a response.",
    law: act("s.12(4)(a)"),
  },
  {
    stage: "RESPONSE_PUBLISHED",
    by: COMMISSIONER,
    requires: "Publish the response, in the manner that the Panel chooses.",
    law: act("s.12(4)(b) and (5)"),
  },
  { stage: "ISSUED", by: COMMISSIONER, requires: "Publish the annual report.", law: act("s.12(6)") },
];

/** Setting the precept: Police Reform and Social Responsibility Act 2011, Schedule 5, and SI 2012/2271, Part 2. */
const PRECEPT: readonly StageRule[] = [
  {
    stage: "VIEWS_HEARD",
    by: COMMISSIONER,
    requires: "Hear the views of the public and of ratepayers on what is proposed to be spent.",
    law: "Police Act 1996, s.96",
  },
  {
    stage: "FINANCE_REPORT_MADE",
    by: "The chief finance officer",
    requires: "Report on how robust the estimates are and whether the reserves are adequate.",
    law: "Local Government Act 2003, s.25",
  },
  {
    stage: "SENT_TO_PANEL",
    by: COMMISSIONER,
    requires: "Tell the Panel which precept is proposed.",
    law: precepts(3, "2"),
    lastDay: "02-01",
  },
  {
    stage: "PANEL_REPORTED",
    by: PANEL,
    requires: "Review the proposal and report. A veto that is reported later does not bind.",
    law: precepts(4, "3"),
    lastDay: "02-08",
  },
  {
    stage: "REVISION_PROPOSED",
    by: COMMISSIONER,
    requires: "After a veto: respond and propose a revised precept.",
    law: precepts(5, "6"),
    lastDay: "02-15",
    afterVeto: true,
  },
  {
    stage: "REVISION_REVIEWED",
    by: PANEL,
    requires: "After a veto: review the revised precept and report. There is no second veto.",
    law: "SI 2012/2271, regulation 6",
    lastDay: "02-22",
    afterVeto: true,
  },
  {
    stage: "RESPONSE_GIVEN",
    by: COMMISSIONER,
    requires: "Have regard to the Panel’s report, and give a response.",
    law: act("Schedule 5, paragraph 5"),
    lastDay: "03-01",
  },
  {
    stage: "RESPONSE_PUBLISHED",
    by: COMMISSIONER,
    requires: "Publish the response.",
    law: act("Schedule 5, paragraph 5"),
    lastDay: "03-01",
  },
  {
    stage: "ISSUED",
    by: COMMISSIONER,
    requires: "Issue the precept: the one proposed, or one that the Panel recommended.",
    law: act("Schedule 5; Local Government Finance Act 1992, s.40"),
    lastDay: "03-01",
  },
];

const RULES: Readonly<Record<ProcedureKind, readonly StageRule[]>> = {
  PLAN_VARIATION,
  ANNUAL_REPORT,
  PRECEPT,
};

/** The stages of a procedure in the law's order. */
export const stagesOf = (kind: ProcedureKind): readonly StageRule[] => RULES[kind];
