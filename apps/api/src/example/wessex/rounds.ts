import { rebaseline } from "../../delivery/rebaseline.entity.ts";
import { round } from "../../delivery/round.entity.ts";
import type { Revising } from "../../record/revising.ts";
import type { ExampleStep } from "../example-record.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

/** A round as the office opens it, some weeks before the reports are due. */
interface OpenedRound {
  opened: string;
  title: string;
  positionDate: string;
  meetingOn: string;
  note?: string;
}

/** Rounds began with the report for the end of 2025; the last is open after the last release. */
const ROUNDS: readonly OpenedRound[] = [
  {
    opened: "2025-12-15T10:00:00Z",
    title: "October to December 2025",
    positionDate: "2025-12-31",
    meetingOn: "2026-01-29",
    note: "Our first round: answer by the deadline, even where nothing has changed.",
  },
  {
    opened: "2026-03-16T10:00:00Z",
    title: "January to March 2026",
    positionDate: "2026-03-31",
    meetingOn: "2026-04-23",
    note: "Say what the year's end means for your money.",
  },
  {
    opened: "2026-06-15T10:00:00+01:00",
    title: "April to June 2026",
    positionDate: "2026-06-30",
    meetingOn: "2026-07-23",
  },
  {
    opened: "2026-08-03T10:00:00+01:00",
    title: "July to September 2026",
    positionDate: "2026-09-30",
    meetingOn: "2026-10-22",
    note: "The Panel will look at victims: say what your work has changed for them.",
  },
];

/** The rounds of the office, and a project that was re-baselined. */
export const roundSteps = (rows: WessexRows): ExampleStep[] => [
  ...ROUNDS.map(
    (opened): ExampleStep => ({
      kind: "revision",
      effectiveAt: opened.opened,
      reason: `Round opened: reports of the project owners for ${opened.title}`,
      write: (revising) => openRound(revising, rows, opened),
    }),
  ),
  {
    kind: "revision",
    effectiveAt: "2026-07-09T14:00:00+01:00",
    reason: "The estate re-baselined after the survey",
    async write(revising) {
      await revising.create(rebaseline, {
        projectId: rows.id("project W23"),
        toEnd: "2028-06",
        reason:
          "The survey found asbestos in three of the buildings. Three of the six months that its removal takes are accepted; the rest is to be won back.",
        approvedBy: "Police and Crime Commissioner",
        approvedOn: "2026-07-08",
        source: SYNTHETIC,
      });
    },
  },
];

async function openRound(revising: Revising, rows: WessexRows, opened: OpenedRound): Promise<void> {
  const { title, positionDate, meetingOn, note } = opened;
  rows.keep(
    `round ${positionDate}`,
    await revising.create(round, {
      planId: rows.id("plan"),
      title,
      positionDate,
      meetingTitle: "Wessex Police and Crime Panel",
      meetingOn,
      clearanceDays: 5,
      note: note ?? null,
      source: SYNTHETIC,
    }),
  );
}
