import type { RoundStanding } from "../delivery/round.ts";
import type { FinancialYear } from "../financial-year.ts";
import type { PartialDate } from "../partial-date.ts";
import type { NATIONS } from "../plan/policing-body.ts";
import type { PaperState } from "./papers-clock.ts";
import type { StageProgress } from "./procedure-progress.ts";
import type { ProcedureKind } from "./procedure-stages.ts";

/** What comes round in the year of a policing body. */
export const CYCLE_KINDS = [
  "PLAN",
  "PROCEDURE",
  "MEETING",
  "PAPERS",
  "ROUND",
  "PUBLICATION",
  "DECISION",
] as const;
export type CycleKind = (typeof CYCLE_KINDS)[number];

/**
 * Where a thing of the cycle stands on a day. PASSED: its day is over, and the record does not say what came of it.
 * OPEN: to be done, and no day is fixed for it.
 */
export const CYCLE_STATES = ["DONE", "DONE_LATE", "AHEAD", "OVERDUE", "PASSED", "OPEN"] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export const CYCLE_STATE_WORDS: Readonly<Record<CycleState, string>> = {
  DONE: "Done",
  DONE_LATE: "Done late",
  AHEAD: "Still to come",
  OVERDUE: "Overdue",
  PASSED: "Its day is over; this record does not say what came of it",
  OPEN: "Not done yet",
};

/** The rows that the cycle is read from, told apart by what they are of. */
export type CycleEntity = "Plan" | "Procedure" | "Meeting" | "Round" | "PublicationDuty" | "Decision";

/** A row that a thing of the cycle was read from. */
export interface CycleRow {
  entity: CycleEntity;
  id: string;
}

/** A thing of the planning cycle. */
export interface CycleItem {
  kind: CycleKind;
  /** When it is due, or was; null where no day is fixed. */
  on: PartialDate | null;
  title: string;
  /** Whose it is or what it is for: the procedure of a stage, the meeting of a deadline. */
  of: string | null;
  /** The provision that asks for it. */
  law: string | null;
  state: CycleState;
  /** Null for what the law asks for each year and the record does not have yet. */
  row: CycleRow | null;
}

/** What the record holds that comes round, each with what the record itself works out of it. */
export interface CycleSources {
  plans: {
    id: string;
    title: string;
    periodStart: PartialDate | null;
    periodEnd: PartialDate | null;
    panelConsideredOn: PartialDate | null;
    publishedOn: PartialDate | null;
    refreshOf: { title: string } | null;
  }[];
  procedures: {
    id: string;
    title: string;
    kind: ProcedureKind;
    financialYear: FinancialYear | null;
    stages: Pick<StageProgress, "requires" | "law" | "dueOn" | "doneOn" | "state">[];
  }[];
  meetings: {
    id: string;
    title: string;
    heldOn: PartialDate | null;
    papersDueOn: PartialDate | null;
    hostDeadlineOn: PartialDate | null;
    paperTimes: { state: PaperState }[];
    body: { nation: (typeof NATIONS)[number] } | null;
  }[];
  rounds: {
    id: string;
    title: string;
    deadline: { dueOn: PartialDate } | null;
    answers: { state: RoundStanding }[];
  }[];
  publicationDuties: { id: string; title: string; nextDue: PartialDate | null; overdue: boolean }[];
  decisions: { id: string; title: string; plannedFor: PartialDate | null }[];
}
