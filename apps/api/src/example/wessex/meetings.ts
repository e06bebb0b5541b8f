import type { Revising } from "../../record/revising.ts";
import { meeting } from "../../scrutiny/meeting.entity.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

/** A quarterly meeting of the Panel, which looks at one priority in depth. */
export interface PanelMeeting {
  heldOn: string;
  papersOn: string;
  /** Where it was called for another day before its papers went out. */
  movedFrom?: { calledFor: string; movedOn: string; reason: string };
  /** Where the financial paper came late. */
  financePaperOn?: string;
  /** Where the host authority wants the papers at another time than usual. */
  hostDeadlineDays?: number;
  priority: string;
  title: string;
  minutes: string;
  resolution: string;
}

/** Enters a meeting with its papers, before it is held. */
export async function writePanelMeeting(
  revising: Revising,
  rows: WessexRows,
  panel: PanelMeeting,
): Promise<void> {
  const { heldOn, papersOn, financePaperOn, hostDeadlineDays, priority, title } = panel;
  rows.keep(
    `meeting ${heldOn}`,
    await revising.create(meeting, {
      slug: heldOn,
      planId: rows.id("plan"),
      title: `Wessex Police and Crime Panel, ${title}`,
      heldOn,
      ...(panel.movedFrom ? { moves: [panel.movedFrom] } : {}),
      venue: "Council chamber, County Hall, Aldermere",
      ...(hostDeadlineDays ? { hostDeadlineDays } : {}),
      agenda: AGENDA,
      papers: papersOf(panel, financePaperOn ? null : papersOn),
      recommendation: "That the Panel notes the report and says what it wishes to look at in the next one.",
      commitmentIds: rows.ids(
        ["A", "B"].flatMap((letter) => [1, 2, 3].map((n) => `commitment ${priority}${letter}.${n}`)),
      ),
      source: SYNTHETIC,
    }),
  );
}

/** Enters what came of a meeting, once its minutes are agreed, and when a late paper came. */
export async function writeMinutes(revising: Revising, rows: WessexRows, panel: PanelMeeting): Promise<void> {
  const { heldOn, papersOn, financePaperOn = papersOn, minutes, resolution } = panel;
  await revising.update(meeting, rows.id(`meeting ${heldOn}`), {
    papers: papersOf(panel, financePaperOn),
    minutes,
    resolution,
  });
}

const AGENDA = [
  { item: "1", title: "Apologies and declarations of interest", lead: "Chair of the Panel" },
  { item: "2", title: "Minutes of the last meeting", lead: "Chair of the Panel" },
  { item: "3", title: "Questions from the public", lead: "Chair of the Panel" },
  { item: "4", title: "Answers to the Panel's questions", lead: "Police and Crime Commissioner" },
  {
    item: "5",
    title: "Police and Crime Plan: delivery and performance",
    lead: "Police and Crime Commissioner",
  },
  { item: "6", title: "Quarterly financial update", lead: "Chief Finance Officer" },
  { item: "7", title: "Decisions since the last meeting", lead: "Chief Executive" },
];

const papersOf = ({ papersOn }: PanelMeeting, financePaperOn: string | null) => [
  {
    item: "5",
    title: "Police and Crime Plan: delivery and performance",
    contact: "Head of Performance and Scrutiny",
    publishedOn: papersOn,
  },
  {
    item: "6",
    title: "Quarterly financial update",
    contact: "Chief Finance Officer",
    publishedOn: financePaperOn,
  },
  {
    item: "7",
    title: "Decisions since the last meeting",
    contact: "Chief Executive",
    publishedOn: papersOn,
  },
];

/** The next meeting of the Panel, called and without papers as yet: what was asked before it is due before it. */
export async function callNextMeeting(revising: Revising, rows: WessexRows): Promise<void> {
  await revising.create(meeting, {
    slug: "2026-10-22",
    planId: rows.id("plan"),
    title: "Wessex Police and Crime Panel, 22 October 2026",
    heldOn: "2026-10-22",
    venue: "Council chamber, County Hall, Aldermere",
    source: SYNTHETIC,
  });
}

/** Three meetings of other kinds, entered in December 2025. */
export async function writeOtherMeetings(revising: Revising, rows: WessexRows): Promise<void> {
  const planId = rows.id("plan");
  await revising.create(meeting, {
    slug: "2025-11-12-public-forum",
    planId,
    kind: "PUBLIC_FORUM",
    title: "Public forum in Hartsmoor: rural crime",
    heldOn: "2025-11-12",
    minutes:
      "About 90 residents came. They asked when the rural crime team would have its vehicles, and why calls to the police are answered in Port Selwyn.",
    source: SYNTHETIC,
  });
  await revising.create(meeting, {
    slug: "2025-11-26-working-group",
    planId,
    kind: "WORKING_GROUP",
    title: "Panel working group on the budget for 2026-27",
    heldOn: "2025-11-26",
    minutes: "Members looked at the savings, the reserves and the cost of the records system.",
    source: SYNTHETIC,
  });
  await revising.create(meeting, {
    slug: "2025-12-03-one-to-one",
    planId,
    kind: "ONE_TO_ONE",
    title: "Commissioner and Chief Constable: 999 calls and victims' updates",
    heldOn: "2025-12-03",
    source: SYNTHETIC,
  });
}

export const PANEL_MEETINGS = {
  july2025: {
    heldOn: "2025-07-24",
    papersOn: "2025-07-16",
    priority: "1",
    title: "24 July 2025",
    minutes:
      "The Panel considered the first report on the plan. Members welcomed a code and an owner for every pledge, and asked about 999 calls, the safe space in Port Selwyn and the records system.",
    resolution: "The Panel noted the report and asked for counts beside every percentage.",
  },
  october2025: {
    heldOn: "2025-10-23",
    papersOn: "2025-10-15",
    priority: "2",
    title: "23 October 2025",
    minutes:
      "Members were concerned that fewer 999 calls were answered in time than in the spring. The Commissioner told them of the call handlers whom she meant to pay for from the General Reserve.",
    resolution: "The Panel noted the report and asked to see the case for using the General Reserve.",
  },
  january2026: {
    heldOn: "2026-01-29",
    papersOn: "2026-01-21",
    hostDeadlineDays: 10,
    priority: "3",
    title: "29 January 2026",
    minutes:
      "The Panel looked at young people in custody and heard from two members of the Young People's Forum. It considered the precept under another item.",
    resolution: "The Panel noted the report and thanked the Young People's Forum.",
  },
  april2026: {
    heldOn: "2026-04-23",
    papersOn: "2026-04-15",
    financePaperOn: "2026-04-20",
    movedFrom: {
      calledFor: "2026-04-16",
      movedOn: "2026-04-02",
      reason: "The week before fell into the school holidays.",
    },
    priority: "4",
    title: "23 April 2026",
    minutes:
      "Members regretted that the financial update came three days before the meeting. They asked who repairs the faults found on walking routes, and what the failed data test will cost.",
    resolution: "The Panel noted the report and asked for its papers in time.",
  },
  july2026: {
    heldOn: "2026-07-23",
    papersOn: "2026-07-15",
    priority: "5",
    title: "23 July 2026",
    minutes:
      "Draft. Members asked about the asbestos found in three buildings, and whether the savings of 2027-28 can still be made.",
    resolution: "The Panel noted the report.",
  },
} satisfies Record<string, PanelMeeting>;
