import { addMonths, type CalendarDate } from "../calendar-date.ts";
import { deliveryEndStatus } from "../delivery/forecast.ts";
import { monthsSlipped } from "../delivery/milestone.ts";
import type { ProjectStage } from "../delivery/project.ts";
import { type AmountState, formatMoney, magnitude, type Pence } from "../money.ts";
import {
  comparePartialDates,
  formatPartialDate,
  formatWhen,
  lastDayOf,
  type PartialDate,
} from "../partial-date.ts";
import { type AnswerableCommitment, commitmentGaps } from "../plan/publication-rules.ts";
import { COLOURS, type Colour } from "../plan/rag-scheme.ts";
import type { ResourceState } from "../plan/resource-assessment.ts";

/** What needs attention: what is off course, and what cannot be told because the record lacks it. */
export const EXCEPTION_KINDS = [
  "RED",
  "WORSENED",
  "END_PASSED",
  "SLIPPED",
  "TARGET_MISSED",
  "OVERSPENT",
  "UNDERSPENT",
  "ANSWER_OVERDUE",
  "SHORT_OF_RESOURCES",
  "NO_UPDATE",
  "NO_OWNER",
  "NO_CODE",
  "NO_BASELINE",
  "NO_BUDGET",
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** How far things may drift before they are an exception. Printed wherever exceptions are. */
export const TOLERANCES = {
  /** Months that a forecast end may lie behind the baseline. */
  slipMonths: 1,
  /** Months without an update: a quarter, and a month in which to write it. */
  updateMonths: 4,
  /** A year's money may differ from its budget by this share, in per cent… */
  moneyPercent: 5,
  /** …or by this sum, whichever is more. */
  moneyPence: 1_000_000n as Pence,
} as const;

/** A rule of the one set by which the exception report, the officers' first screen, packs and the gap audit go (S0.5). */
export interface ExceptionRule {
  title: string;
  /** The whole rule, with its tolerance. */
  rule: string;
  /** `OFF_COURSE` when something goes wrong; `GAP` when the record lacks what an answer needs. */
  group: "OFF_COURSE" | "GAP";
}

const money = formatMoney(TOLERANCES.moneyPence);

/** The rules, each in words for a reader. */
export const EXCEPTION_RULES: Readonly<Record<ExceptionKind, ExceptionRule>> = {
  RED: {
    title: "Rated red",
    rule: "The latest rating of a project's delivery is red in its scheme.",
    group: "OFF_COURSE",
  },
  WORSENED: {
    title: "Got worse",
    rule: "The latest rating of a project's delivery is worse than the one before it.",
    group: "OFF_COURSE",
  },
  END_PASSED: {
    title: "End passed",
    rule: "The forecast end is over, and the project is not reported as complete.",
    group: "OFF_COURSE",
  },
  SLIPPED: {
    title: "Slipped",
    rule: `The end now expected lies more than ${TOLERANCES.slipMonths} month behind the one that the project is held to: the end first planned, or one that was approved since.`,
    group: "OFF_COURSE",
  },
  TARGET_MISSED: {
    title: "Target missed",
    rule: "The latest rated year of a measure is red: the numbers miss its target.",
    group: "OFF_COURSE",
  },
  OVERSPENT: {
    title: "Over budget",
    rule: `The year's forecast, or its actual spend where there is no forecast, is over the revised budget by more than ${TOLERANCES.moneyPercent}% and ${money}.`,
    group: "OFF_COURSE",
  },
  UNDERSPENT: {
    title: "Under budget",
    rule: `The year's forecast is under the revised budget by more than ${TOLERANCES.moneyPercent}% and ${money}.`,
    group: "OFF_COURSE",
  },
  ANSWER_OVERDUE: {
    title: "Answer overdue",
    rule: "A question or a recommendation was not answered by its day: the one set, else the day before the next meeting.",
    group: "OFF_COURSE",
  },
  SHORT_OF_RESOURCES: {
    title: "Short of resources",
    rule: "The last assessment of what a pledge or a project takes says that it is not there.",
    group: "OFF_COURSE",
  },
  NO_UPDATE: {
    title: "No update",
    rule: `A project under way has had no update for ${TOLERANCES.updateMonths} months.`,
    group: "GAP",
  },
  NO_OWNER: {
    title: "No owner",
    rule: "Nobody is named who answers for a pledge, or for a project that is not over.",
    group: "GAP",
  },
  NO_CODE: { title: "No code", rule: "A pledge has no code by which it can be followed.", group: "GAP" },
  NO_BASELINE: {
    title: "No baseline",
    rule: "A project under way has no end that it is held to.",
    group: "GAP",
  },
  NO_BUDGET: {
    title: "No budget",
    rule: "A project under way has neither a budget nor a stated cost. Business as usual without a specific cost is no gap.",
    group: "GAP",
  },
};

/** What a rule found of one row, as a sentence that stands by itself. */
export interface Exception {
  kind: ExceptionKind;
  sentence: string;
}

/** What the rules look at in a project. Money is that of the financial year of the day, in pence. */
export interface ProjectFacts {
  stage: ProjectStage;
  ownerId: string | null;
  /** The end that it is held to: the one first planned, or one approved since. */
  baselineEnd: PartialDate | null;
  /** The end now expected. */
  forecastEnd: PartialDate | null;
  /** Its updates in any order; of those of one date the later in the list is the newer. */
  updates: readonly { positionDate: PartialDate; colour: Colour | null; label: string | null }[];
  /** Its budget of all years; null when it has no budget line. */
  budget: Pence | null;
  costState: AmountState | null;
  year: { budget: Pence | null; forecast: Pence | null; actual: Pence | null } | null;
  /** What its owner says it takes, oldest first. */
  resources: readonly Assessed[];
}

/** An assessment of resources as far as the rules need it. */
type Assessed = { state: ResourceState; note: string | null };

/** What needs attention of a project on a day. A project that is over needs none. */
export function projectExceptions(project: ProjectFacts, today: CalendarDate): Exception[] {
  const { stage, forecastEnd, baselineEnd } = project;
  if (stage === "COMPLETED" || stage === "WITHDRAWN") return [];
  const found: Exception[] = [];
  const add = (kind: ExceptionKind, sentence: string) => found.push({ kind, sentence });

  const updates = [...project.updates].sort((a, b) => comparePartialDates(a.positionDate, b.positionDate));
  const rated = updates.filter((update) => update.colour !== null);
  const [before, latest] = [rated.at(-2), rated.at(-1)];
  if (latest?.colour === "RED")
    add("RED", `Rated “${worded(latest)}” as at ${formatPartialDate(latest.positionDate)}.`);
  if (before?.colour && latest?.colour && isWorse(latest.colour, before.colour))
    add(
      "WORSENED",
      `Went from “${worded(before)}” to “${worded(latest)}” as at ${formatPartialDate(latest.positionDate)}.`,
    );
  if (forecastEnd && deliveryEndStatus({ forecastEnd, stage }, today).kind === "FORECAST_END_PASSED")
    add("END_PASSED", `Was to end ${formatWhen(forecastEnd)}; completion is not reported.`);
  const slip = monthsSlipped(baselineEnd, forecastEnd);
  if (slip !== null && slip > TOLERANCES.slipMonths && baselineEnd && forecastEnd)
    add(
      "SLIPPED",
      `Slipped by ${slip} months: held to ${formatPartialDate(baselineEnd)}, now expected ${formatWhen(forecastEnd)}.`,
    );
  found.push(...moneyExceptions(project.year), ...resourceExceptions(project.resources));

  if (stage !== "PROPOSED") {
    const last = updates.at(-1);
    if (!last) add("NO_UPDATE", "No update has been given.");
    else if (addMonths(lastDayOf(last.positionDate), TOLERANCES.updateMonths) < today)
      add("NO_UPDATE", `The last update speaks of ${formatPartialDate(last.positionDate)}.`);
    if (!baselineEnd) add("NO_BASELINE", "It is held to no end, so no slip can be told.");
    if (project.budget === null && (project.costState === null || project.costState === "UNKNOWN"))
      add("NO_BUDGET", "No budget and no cost is stated.");
    if (project.budget === null && project.costState === "NOT_COSTED") add("NO_BUDGET", "It is not costed.");
  }
  if (!project.ownerId) add("NO_OWNER", "Nobody is named who answers for it.");
  return found;
}

/** What needs attention of a pledge: what it lacks to be met (S0.6), and to be answered by (S2.2). */
export function commitmentExceptions(
  commitment: AnswerableCommitment & { resources: readonly Assessed[] },
): Exception[] {
  const gaps = commitmentGaps(commitment).map(({ kind }) =>
    kind === "NO_CODE"
      ? { kind, sentence: "It has no code by which it can be followed." }
      : { kind, sentence: "Nobody is named who answers for it." },
  );
  return [...resourceExceptions(commitment.resources), ...gaps];
}

function resourceExceptions(resources: readonly Assessed[]): Exception[] {
  const last = resources.at(-1);
  if (last?.state !== "SHORT") return [];
  const sentence = last.note ?? "It is said to be short of what it takes.";
  return [{ kind: "SHORT_OF_RESOURCES", sentence }];
}

/** What needs attention of what was put at a meeting: that its answer is overdue (S2.6). */
export function answerExceptions({
  overdue,
  dueBy,
}: {
  overdue: boolean;
  dueBy: PartialDate | null;
}): Exception[] {
  if (!overdue || dueBy === null) return [];
  return [{ kind: "ANSWER_OVERDUE", sentence: `The answer was due by ${formatPartialDate(dueBy)}.` }];
}

/** What needs attention of a measure: that the latest rated of its financial years, latest first, misses its target. */
export function measureExceptions(
  years: readonly { financialYear: string; colour: Colour | null; reason: string }[],
): Exception[] {
  const latest = years.find(({ colour }) => colour !== null);
  if (latest?.colour !== "RED") return [];
  return [{ kind: "TARGET_MISSED", sentence: `${latest.financialYear}: ${latest.reason}` }];
}

function moneyExceptions(year: ProjectFacts["year"]): Exception[] {
  if (!year || year.budget === null) return [];
  const said = year.forecast ?? year.actual;
  if (said === null) return [];
  const over = said - year.budget;
  const tolerated = (magnitude(year.budget) * BigInt(TOLERANCES.moneyPercent)) / 100n;
  if (magnitude(over) <= tolerated || magnitude(over) <= TOLERANCES.moneyPence) return [];
  const what = year.forecast === null ? "Spent" : "The forecast is";
  const against = `the year's budget of ${formatMoney(year.budget)}`;
  if (over > 0n) return [{ kind: "OVERSPENT", sentence: `${what} ${formatMoney(over)} over ${against}.` }];
  // Money that is not spent yet is no underspend.
  if (year.forecast === null) return [];
  return [{ kind: "UNDERSPENT", sentence: `${what} ${formatMoney(-over)} under ${against}.` }];
}

/** Whether one colour is worse than another; the scheme's order runs from red to blue. */
const isWorse = (colour: Colour, than: Colour): boolean => COLOURS.indexOf(colour) < COLOURS.indexOf(than);

const worded = ({ colour, label }: { colour: Colour | null; label: string | null }): string =>
  label ?? (colour ?? "").toLowerCase();
