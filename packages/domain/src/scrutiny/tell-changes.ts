import { monthsSlipped } from "../delivery/milestone.ts";
import type { ProjectStage } from "../delivery/project.ts";
import { formatMoney, type Pence } from "../money.ts";
import { formatPartialDate, formatWhen, type PartialDate } from "../partial-date.ts";

/** What a Panel member asks of two published versions: what moved. */
export const TOLD_CHANGES = [
  "COMPLETED",
  "WITHDRAWN",
  "RAG_MOVED",
  "SLIPPED",
  "BROUGHT_FORWARD",
  "REBASELINED",
  "NEW",
  "STAGE_CHANGED",
  "MONEY_CHANGED",
  "ANSWERED",
  "NO_LONGER_LISTED",
] as const;
export type ToldChangeKind = (typeof TOLD_CHANGES)[number];

/** A change in words that a Panel member can read. */
export interface ToldChange {
  kind: ToldChangeKind;
  sentence: string;
}

/** What is compared of a project: `rag` in its scheme's words, `budget` of all years in pence. */
export interface ComparedProject {
  title: string;
  stage: ProjectStage;
  baselineEnd: PartialDate | null;
  forecastEnd: PartialDate | null;
  completedOn: PartialDate | null;
  rag: string | null;
  budget: Pence | null;
}

/** What is compared of a question. */
export interface ComparedQuestion {
  about: string;
  answer: string | null;
}

const STAGE_WORDS: Record<ProjectStage, string> = {
  PROPOSED: "proposed",
  CURRENT: "under way",
  ON_HOLD: "on hold",
  COMPLETED: "completed",
  WITHDRAWN: "withdrawn",
};

/** Tells what changed in a project between two points; either is null where it is not on record. */
export function tellProjectChanges(
  before: ComparedProject | null,
  after: ComparedProject | null,
): ToldChange[] {
  if (!after) return before ? [told("NO_LONGER_LISTED", `“${before.title}” is no longer listed.`)] : [];
  const name = `“${after.title}”`;
  if (!before) return [told("NEW", `${name} is new${newWords(after)}.`)];
  return [
    ...stageChange(name, before, after),
    ...ragChange(name, before, after),
    ...endChange(name, before, after),
    ...baselineChange(name, before, after),
    ...budgetChange(name, before, after),
  ];
}

/** Tells that a question was answered. */
export function tellQuestionChanges(
  before: ComparedQuestion | null,
  after: ComparedQuestion | null,
): ToldChange[] {
  if (!after)
    return before ? [told("NO_LONGER_LISTED", `The question “${before.about}” is no longer listed.`)] : [];
  if (!before && after.answer === null) return [told("NEW", `A question was asked: “${after.about}”.`)];
  if (after.answer !== null && (before?.answer ?? null) === null)
    return [told("ANSWERED", `A question was answered: “${after.about}”.`)];
  return [];
}

const told = (kind: ToldChangeKind, sentence: string): ToldChange => ({ kind, sentence });

function newWords({ stage, forecastEnd, completedOn }: ComparedProject): string {
  if (stage === "COMPLETED") return completedOn ? `: completed ${formatWhen(completedOn)}` : ": completed";
  return forecastEnd ? `: expected to end ${formatWhen(forecastEnd)}` : "";
}

function stageChange(name: string, before: ComparedProject, after: ComparedProject): ToldChange[] {
  if (before.stage === after.stage) return [];
  if (after.stage === "COMPLETED")
    return [
      told(
        "COMPLETED",
        `${name} was completed${after.completedOn ? ` ${formatWhen(after.completedOn)}` : ""}.`,
      ),
    ];
  if (after.stage === "WITHDRAWN") return [told("WITHDRAWN", `${name} was withdrawn.`)];
  return [
    told("STAGE_CHANGED", `${name} is now ${STAGE_WORDS[after.stage]}; it was ${STAGE_WORDS[before.stage]}.`),
  ];
}

function ragChange(name: string, before: ComparedProject, after: ComparedProject): ToldChange[] {
  if (before.rag === after.rag) return [];
  if (after.rag === null) return [told("RAG_MOVED", `${name} is no longer rated; it was ${before.rag}.`)];
  if (before.rag === null) return [told("RAG_MOVED", `${name} was rated for the first time: ${after.rag}.`)];
  return [told("RAG_MOVED", `${name} went from ${before.rag} to ${after.rag}.`)];
}

function endChange(name: string, before: ComparedProject, after: ComparedProject): ToldChange[] {
  const [was, is] = [before.forecastEnd, after.forecastEnd];
  if (was === is || after.stage === "COMPLETED" || after.stage === "WITHDRAWN") return [];
  if (is === null)
    return [
      told(
        "SLIPPED",
        `${name} has no expected end any more; it was ${formatPartialDate(was as PartialDate)}.`,
      ),
    ];
  if (was === null) return [told("STAGE_CHANGED", `${name} has an expected end: ${formatPartialDate(is)}.`)];
  const later = is > was;
  const months = Math.abs(monthsSlipped(was, is) ?? 0);
  const by = months > 0 ? `${months} ${months === 1 ? "month" : "months"} ` : "";
  return [
    told(
      later ? "SLIPPED" : "BROUGHT_FORWARD",
      `${name} is now expected to end ${formatWhen(is)}, ${by}${later ? "later" : "sooner"} than ${formatPartialDate(was)}.`,
    ),
  ];
}

function baselineChange(name: string, before: ComparedProject, after: ComparedProject): ToldChange[] {
  const [was, is] = [before.baselineEnd, after.baselineEnd];
  if (was === is) return [];
  const now = is === null ? "taken away" : `set to ${formatPartialDate(is)}`;
  const then = was === null ? "there was none" : `it was ${formatPartialDate(was)}`;
  return [told("REBASELINED", `The end that ${name} is held against was ${now}; ${then}.`)];
}

function budgetChange(name: string, before: ComparedProject, after: ComparedProject): ToldChange[] {
  const [was, is] = [before.budget, after.budget];
  if (was === is) return [];
  if (was === null) return [told("MONEY_CHANGED", `${name} has a budget: ${formatMoney(is as Pence)}.`)];
  if (is === null)
    return [told("MONEY_CHANGED", `${name} has no budget any more; it was ${formatMoney(was)}.`)];
  const by = is > was ? `rose by ${formatMoney(is - was)}` : `fell by ${formatMoney(was - is)}`;
  return [told("MONEY_CHANGED", `The budget of ${name} ${by} to ${formatMoney(is)}.`)];
}
