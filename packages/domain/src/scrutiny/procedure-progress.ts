import { type CalendarDate, parseCalendarDate } from "../calendar-date.ts";
import type { FinancialYear } from "../financial-year.ts";
import { firstDayOf, isPassed, type PartialDate } from "../partial-date.ts";
import { isVetoed, type VetoGround, vetoVotesNeeded } from "./precept-veto.ts";
import { type ProcedureKind, type ProcedureStage, type StageRule, stagesOf } from "./procedure-stages.ts";

/** Where a stage stands on a day. OPEN: not done, and no day is fixed for it. */
export const STAGE_STATES = ["DONE", "DONE_LATE", "AHEAD", "OVERDUE", "OPEN", "NOT_NEEDED"] as const;
export type StageState = (typeof STAGE_STATES)[number];

/** What is known of a procedure. */
export interface ProcedureKnown {
  kind: ProcedureKind;
  financialYear: FinancialYear | null;
  steps: readonly {
    stage: ProcedureStage;
    doneOn: PartialDate;
    evidence: string | null;
    note: string | null;
  }[];
  members: number | null;
  vetoVotes: number | null;
  vetoGround: VetoGround | null;
}

/** A stage with the rule for it and where it stands. */
export interface StageProgress extends StageRule {
  dueOn: CalendarDate | null;
  doneOn: PartialDate | null;
  evidence: string | null;
  note: string | null;
  state: StageState;
}

/** Every stage of a procedure, in the law's order, as it stands on a day. */
export function procedureProgress(procedure: ProcedureKnown, onDate: CalendarDate): StageProgress[] {
  const veto = preceptVeto(procedure);
  return stagesOf(procedure.kind).map((rule) => {
    const step = procedure.steps.find(({ stage }) => stage === rule.stage);
    const dueOn = dayFor(rule, procedure.financialYear);
    const isNeeded = !rule.afterVeto || veto?.binds === true;
    return {
      ...rule,
      dueOn,
      doneOn: step?.doneOn ?? null,
      evidence: step?.evidence ?? null,
      note: step?.note ?? null,
      state: stateOf(dueOn, step?.doneOn ?? null, isNeeded, onDate),
    };
  });
}

function stateOf(
  due: CalendarDate | null,
  done: PartialDate | null,
  isNeeded: boolean,
  onDate: CalendarDate,
): StageState {
  if (done !== null) return due !== null && due < firstDayOf(done) ? "DONE_LATE" : "DONE";
  if (!isNeeded) return "NOT_NEEDED";
  if (due === null) return "OPEN";
  return isPassed(due, onDate) ? "OVERDUE" : "AHEAD";
}

/** The precept of 2026-27 is set in February 2026: the days are in the calendar year in which the year begins. */
function dayFor({ lastDay }: StageRule, year: FinancialYear | null): CalendarDate | null {
  if (lastDay === undefined || year === null) return null;
  const day = parseCalendarDate(`${year.slice(0, 4)}-${lastDay}`);
  return day.ok ? day.value : null;
}

/** How a vote on a veto went and what follows from it. */
export interface PreceptVeto {
  needed: number;
  votes: number | null;
  carried: boolean;
  /** False for a veto that was reported after 8 February. */
  binds: boolean;
  /** What may be done now, in a sentence. */
  allows: string;
}

/**
 * The arithmetic of a veto on a precept, and what it allows (SI 2012/2271, regulations 4 to 7).
 * @returns null for other procedures, and where the number of members is not stated
 */
export function preceptVeto(procedure: ProcedureKnown): PreceptVeto | null {
  const { kind, members, vetoVotes, vetoGround } = procedure;
  if (kind !== "PRECEPT" || members === null) return null;
  const needed = vetoVotesNeeded(members);
  const carried = vetoVotes !== null && isVetoed(vetoVotes, members);
  const reported = procedure.steps.find(({ stage }) => stage === "PANEL_REPORTED")?.doneOn ?? null;
  const rule = stagesOf("PRECEPT").find(({ stage }) => stage === "PANEL_REPORTED");
  const lastDay = rule ? dayFor(rule, procedure.financialYear) : null;
  const isLate = reported !== null && lastDay !== null && lastDay < firstDayOf(reported);
  const binds = carried && !isLate;
  return { needed, votes: vetoVotes, carried, binds, allows: allowed({ carried, binds, vetoGround }) };
}

function allowed({
  carried,
  binds,
  vetoGround,
}: {
  carried: boolean;
  binds: boolean;
  vetoGround: VetoGround | null;
}) {
  if (!carried)
    return "No veto: the Commissioner responds, publishes the response, and issues the precept proposed or one that the Panel recommended.";
  if (!binds)
    return "The veto was reported after 8 February, so it does not bind: the Commissioner may issue the precept proposed.";
  const way = vetoGround === "TOO_LOW" ? "higher" : "lower";
  return `The Commissioner must propose a ${way} precept by 15 February. The Panel reviews it by 22 February and cannot veto it again.`;
}
