import type { CalendarDate } from "../calendar-date.ts";
import { CLEAR_DAYS_LAW } from "../clear-days.ts";
import { type FinancialYear, nextFinancialYear, previousFinancialYear } from "../financial-year.ts";
import { firstDayOf, isPassed, type PartialDate } from "../partial-date.ts";
import type { CycleItem, CycleSources, CycleState } from "./cycle-sources.ts";
import { procedureProgress, type StageProgress } from "./procedure-progress.ts";

/**
 * Everything that the rows say of the cycle, whichever year it falls in, and what the law asks for in a year that the
 * record does not have.
 */
export const cycleItems = (sources: CycleSources, year: FinancialYear, onDate: CalendarDate): CycleItem[] => [
  ...sources.plans.flatMap((plan) => ofPlan(plan, onDate)),
  ...sources.procedures.flatMap((procedure) => ofProcedure(procedure, year)),
  ...notBegun(sources.procedures, year, onDate),
  ...sources.meetings.flatMap((meeting) => ofMeeting(meeting, onDate)),
  ...sources.rounds.flatMap((round) => ofRound(round, onDate)),
  ...ofDuties(sources.publicationDuties),
  ...sources.decisions.flatMap((decision) => ofDecision(decision, onDate)),
];

type Of<Name extends keyof CycleSources> = CycleSources[Name][number];

const dated = (
  item: Omit<CycleItem, "law" | "on"> & { on: PartialDate | null; law?: string },
): CycleItem[] => (item.on === null ? [] : [{ law: null, ...item }]);

/** What is over has happened; what is not is ahead. */
const happened = (on: PartialDate | null, onDate: CalendarDate): CycleState =>
  on !== null && firstDayOf(on) <= onDate ? "DONE" : "AHEAD";

function ofPlan(plan: Of<"plans">, onDate: CalendarDate): CycleItem[] {
  const shared = { kind: "PLAN", of: plan.title, row: { entity: "Plan", id: plan.id } } as const;
  const on = (date: PartialDate | null, title: string) =>
    dated({ ...shared, on: date, title, state: happened(date, onDate) });
  return [
    ...on(plan.panelConsideredOn, "The Panel considers the plan"),
    ...on(plan.publishedOn, "The plan is published"),
    ...on(plan.periodStart, plan.refreshOf ? "The refreshed plan takes effect" : "The plan takes effect"),
    ...on(plan.periodEnd, "The plan’s period ends"),
  ];
}

/** The year in whose course a procedure is gone through: a precept in the year before it, a report in the year after. */
function yearOfWork({ kind, financialYear }: Pick<Of<"procedures">, "kind" | "financialYear">) {
  if (financialYear === null) return null;
  if (kind === "PRECEPT") return previousFinancialYear(financialYear);
  return kind === "ANNUAL_REPORT" ? nextFinancialYear(financialYear) : financialYear;
}

function ofProcedure(procedure: Of<"procedures">, year: FinancialYear): CycleItem[] {
  const { id, title, stages } = procedure;
  const isOfYear = (yearOfWork(procedure) ?? year) === year;
  return stages
    .filter(({ state }) => state !== "NOT_NEEDED")
    .flatMap(({ requires, law, dueOn, doneOn, state }): CycleItem[] => {
      const on = doneOn ?? dueOn;
      if (on === null && !isOfYear) return [];
      const row = { entity: "Procedure", id } as const;
      return [{ kind: "PROCEDURE", on, title: requires, of: title, law, state: stateOf(state), row }];
    });
}

const stateOf = (state: StageProgress["state"]): CycleState => (state === "NOT_NEEDED" ? "OPEN" : state);

/** What the law asks for each year, where the record has no procedure for it: the next year's precept, the last one's report. */
function notBegun(known: CycleSources["procedures"], year: FinancialYear, onDate: CalendarDate): CycleItem[] {
  const asked = [
    {
      kind: "PRECEPT",
      financialYear: nextFinancialYear(year),
      of: `The precept for ${nextFinancialYear(year)}`,
    },
    {
      kind: "ANNUAL_REPORT",
      financialYear: previousFinancialYear(year),
      of: `The annual report for ${previousFinancialYear(year)}`,
    },
  ] as const;
  return asked
    .filter(
      ({ kind, financialYear }) =>
        !known.some((procedure) => procedure.kind === kind && procedure.financialYear === financialYear),
    )
    .flatMap(({ kind, financialYear, of }) =>
      procedureProgress(
        { kind, financialYear, steps: [], members: null, vetoVotes: null, vetoGround: null },
        onDate,
      )
        .filter(({ state }) => state !== "NOT_NEEDED")
        .map(({ requires, law, dueOn, state }): CycleItem => {
          // That a record does not tell of a procedure does not show that it was not gone through.
          const stands = state === "OVERDUE" ? "PASSED" : stateOf(state);
          return { kind: "PROCEDURE", on: dueOn, title: requires, of, law, state: stands, row: null };
        }),
    );
}

function ofMeeting(meeting: Of<"meetings">, onDate: CalendarDate): CycleItem[] {
  const { id, title, heldOn, papersDueOn, hostDeadlineOn, paperTimes } = meeting;
  const row = { entity: "Meeting", id } as const;
  return [
    ...dated({
      kind: "PAPERS",
      on: hostDeadlineOn,
      title: "The host authority wants the papers",
      of: title,
      state: hostDeadlineOn !== null && isPassed(hostDeadlineOn, onDate) ? "PASSED" : "AHEAD",
      row,
    }),
    ...dated({
      kind: "PAPERS",
      on: papersDueOn,
      title: "Last day to publish the papers",
      of: title,
      law: CLEAR_DAYS_LAW[meeting.body?.nation ?? "ENGLAND"],
      state: papersState(paperTimes, papersDueOn, onDate),
      row,
    }),
    ...dated({ kind: "MEETING", on: heldOn, title, of: null, state: happened(heldOn, onDate), row }),
  ];
}

function papersState(
  papers: readonly { state: string }[],
  dueOn: PartialDate | null,
  onDate: CalendarDate,
): CycleState {
  const has = (state: string) => papers.some((paper) => paper.state === state);
  if (has("OVERDUE")) return "OVERDUE";
  if (has("LATE")) return "DONE_LATE";
  if (papers.length > 0 && papers.every(({ state }) => state === "IN_TIME")) return "DONE";
  return dueOn !== null && isPassed(dueOn, onDate) ? "PASSED" : "AHEAD";
}

function ofRound({ id, title, deadline, answers }: Of<"rounds">, onDate: CalendarDate): CycleItem[] {
  const on = deadline?.dueOn ?? null;
  const isMissing = answers.some(({ state }) => state === "MISSING");
  const isLate = answers.some(({ state }) => state === "LATE");
  const state = (): CycleState => {
    if (isMissing) return "OVERDUE";
    if (on === null || !isPassed(on, onDate)) return "AHEAD";
    return isLate ? "DONE_LATE" : "DONE";
  };
  return dated({
    kind: "ROUND",
    on,
    title: "Owners’ updates are due",
    of: title,
    state: state(),
    row: { entity: "Round", id },
  });
}

/** Things to publish by the same day stand together: a monthly list of ten would bury the rest of the year. */
function ofDuties(duties: CycleSources["publicationDuties"]): CycleItem[] {
  const byDueDay = Map.groupBy(
    duties.filter(({ nextDue }) => nextDue !== null),
    ({ nextDue, overdue }) => `${nextDue} ${overdue}`,
  );
  return [...byDueDay.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    return dated({
      kind: "PUBLICATION",
      on: first.nextDue,
      title: together.length === 1 ? first.title : `${together.length} things to publish`,
      of: together.length === 1 ? null : together.map(({ title }) => title).join("; "),
      law: "Specified Information Order 2011/3050",
      state: first.overdue ? "OVERDUE" : "AHEAD",
      row: { entity: "PublicationDuty", id: first.id },
    });
  });
}

const ofDecision = ({ id, title, plannedFor }: Of<"decisions">, onDate: CalendarDate): CycleItem[] =>
  dated({
    kind: "DECISION",
    on: plannedFor,
    title,
    of: "Forward plan of decisions",
    state: plannedFor !== null && isPassed(plannedFor, onDate) ? "OVERDUE" : "AHEAD",
    row: { entity: "Decision", id },
  });
