import { project } from "../delivery/project.entity.ts";
import { fund } from "../money/fund.entity.ts";
import { owner } from "../plan/owner.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { ragScheme } from "../plan/rag-scheme.entity.ts";
import type { Revising } from "../record/revising.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import { recommendation } from "../scrutiny/recommendation.entity.ts";
import type { ExampleStep } from "./example-record.ts";
import type { NamedRows } from "./named-rows.ts";
import { stated } from "./stated-amount.ts";

const PAPER = "Hampshire Police and Crime Panel, 1 November 2013, item 9";

/** The paper "Police and Crime Plan Implementation Plan" that the Panel considered on 1 November 2013. */
export function hampshire2013(rows: NamedRows): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2013-11-01T09:00:00Z",
      reason: "Transcribed from the implementation plan paper before the Panel on 1 November 2013",
      async write(revising) {
        await writeBody(revising);
        await writePlan(revising, rows);
        await writeSchemes(revising, rows);
        await writeWork(revising, rows);
        await writeMeetings(revising, rows);
      },
    },
    {
      kind: "revision",
      effectiveAt: "2013-11-01T09:30:00Z",
      reason: "The recommendation cleared: it was published with the paper",
      async write(revising) {
        await revising.clear([rows.id("recommendation 2013-11-01")]);
      },
    },
    {
      kind: "release",
      effectiveAt: "2013-11-01T10:00:00Z",
      title: "As reported to the Panel on 1 November 2013",
    },
  ];
}

async function writeBody(revising: Revising): Promise<void> {
  await revising.create(policingBody, {
    slug: "hampshire",
    name: "Police and Crime Commissioner for Hampshire",
    area: "Hampshire and the Isle of Wight",
    forceName: "Hampshire Constabulary",
    nation: "ENGLAND",
    panelName: "Hampshire Police and Crime Panel",
    performanceLinks: [
      {
        label:
          "Monthly performance profiling on Hampshire Constabulary's website (address as printed in November 2013)",
        address:
          "http://www.hampshire.police.uk/internet/advice-and-information/foi/information-classes/how-we-are-we-doing",
      },
    ],
    about:
      "Transcribed from four published papers of 2013 to 2022. What a paper does not state stays empty here: some plans have no named priorities, some pledges no code or owner, one meeting no date.",
    source: `${PAPER}, heading and paragraphs 3.1, 4.1 and 4.2`,
  });
}

async function writePlan(revising: Revising, rows: NamedRows): Promise<void> {
  rows.keep(
    "plan hampshire-2013",
    await revising.create(plan, {
      slug: "hampshire-2013",
      title: "Police and Crime Plan 2013 - 17",
      periodStart: "2013",
      periodEnd: "2017",
      stage: "ISSUED",
      origin: "TRANSCRIBED",
      panelConsideredOn: "2013-03-01",
      panelOutcome: "considered and approved",
      publishedOn: "2013-03",
      planningCycle:
        "Discussions with the Panel's sub working group have focussed, among other things, on “the refresh of the plan, and the OPCC strategic planning cycle including a detailed description of scrutiny activities conducted by the OPCC (see Appendix 2)”. Appendix 2 is not among the papers at hand, so the cycle itself is not known here.",
      resources: [
        {
          assessedBy: "Three new heads of department",
          state: "NOT_ASSESSED",
          note: "“The Commissioner has recently appointed three new heads of department who will make an assessment of the resources required to enable them to implement and deliver the Police and Crime Plan.”",
        },
      ],
      about: ABOUT_PLAN,
      source: `${PAPER}, paragraphs 2.1, 3.1 and 4.3; title and period as listed under background documents`,
    }),
  );
  for (const position of [1, 2, 3, 4]) {
    await revising.create(priority, {
      slug: `priority-${position}`,
      planId: rows.id("plan hampshire-2013"),
      position,
      source: `${PAPER}, paragraph 4.1 (four priorities, not named)`,
    });
  }
}

/** Shared with the paper of January 2014, which adds to it. */
export const ABOUT_PLAN = `The plan was published at the end of March 2013, “having been considered and approved by the Police and Crime Panel on the 01st March 2013”. In law a Panel reviews a plan; “approved” is the paper's word.

The Implementation Plan is “a working document which will be updated throughout the life of the Police and Crime Plan”. Its version of November 2013 was in due course to be replaced by output from Microsoft Office Project, with progress monitored by RAG status and reports by exception for the Commissioner. The Implementation Plan itself (Appendix 1) is not among the papers at hand, so its actions and their ratings are not shown.

“In the majority of areas Hampshire Constabulary's performance, year to date is currently on target and in some areas performance is expected to exceed the target set by the Commissioner.”

Hampshire Constabulary's monthly performance profile was published at http://www.hampshire.police.uk/internet/advice-and-information/foi/information-classes/how-we-are-we-doing (address as printed).`;

async function writeSchemes(revising: Revising, rows: NamedRows): Promise<void> {
  const planId = rows.id("plan hampshire-2013");
  const source = `${PAPER}, paragraph 4.1`;
  await revising.create(ragScheme, {
    slug: "delivery",
    planId,
    kind: "DELIVERY",
    name: "Delivery of the plan (column H)",
    description:
      "The current status of implementing and delivering the plan. The colour shows the overall delivery of the priority action rather than each separate strand which makes up that action. The definitions stand at the bottom of Appendix 1, which is not among the papers at hand; the paper itself explains amber only.",
    ratings: [
      { colour: "RED", label: "Red" },
      {
        colour: "AMBER",
        label: "Amber",
        definition:
          "On course for delivery against the 3 year objective, rather than slippage on the programme.",
      },
      { colour: "GREEN", label: "Green" },
    ],
    source,
  });
  await revising.create(ragScheme, {
    slug: "performance",
    planId,
    kind: "PERFORMANCE",
    name: "Performance of the Constabulary (column J)",
    description:
      "The Constabulary's performance against the numerical targets set by the Commissioner. The definitions stand at the bottom of Appendix 1, which is not among the papers at hand.",
    ratings: [
      { colour: "RED", label: "Red" },
      { colour: "AMBER", label: "Amber" },
      { colour: "GREEN", label: "Green" },
    ],
    source,
  });
}

async function writeWork(revising: Revising, rows: NamedRows): Promise<void> {
  const planId = rows.id("plan hampshire-2013");
  await revising.create(owner, {
    slug: "heads-of-department",
    title: "Three new heads of department",
    organisation: "Office of the Police and Crime Commissioner",
    source: `${PAPER}, paragraph 3.1 (titles of the three not stated)`,
  });
  await revising.create(fund, {
    slug: "commissioning-fund",
    planId,
    kind: "FUND",
    name: "Commissioning Fund",
    usedToDate: stated("nil", {
      asWritten: "To date no funds from the Commissioning Fund have been used",
      note: "Position at 1 November 2013, for activities relating to the implementation or delivery of the plan.",
    }),
    source: `${PAPER}, paragraph 3.2`,
  });
  for (const title of ["Domestic Abuse Conference", "Setting up the Youth Commission"]) {
    await revising.create(project, {
      planId,
      title,
      stage: "COMPLETED",
      cost: {
        state: "BUSINESS_AS_USUAL",
        asWritten: "form part of business as usual for the OPCC",
        note: "There are no specific costs linked to the implementation of the Police and Crime Plan at this stage.",
      },
      source: `${PAPER}, paragraph 3.2 (among the activities delivered to date)`,
    });
  }
}

async function writeMeetings(revising: Revising, rows: NamedRows): Promise<void> {
  const planId = rows.id("plan hampshire-2013");
  const panel = await revising.create(meeting, {
    slug: "2013-11-01",
    planId,
    title: "Hampshire Police and Crime Panel, 1 November 2013",
    heldOn: "2013-11-01",
    papers: [
      {
        item: "9",
        title: "Police and Crime Plan Implementation Plan",
        contact: "Head of Performance and Delivery",
      },
      {
        item: "9, background document",
        title: "Implementation Plan",
        location: "Appendix 1 of this report",
      },
      {
        item: "9, background document",
        title: "OPCC Scrutiny Activities",
        location: "Appendix 2 of this report",
      },
      {
        item: "9, background document",
        title: "Police and Crime Plan 2013 - 17",
        location: "http://www.hampshire-pcc.gov.uk/Document-Library/Police-and-Crime-Plan---full.pdf",
      },
    ],
    recommendation:
      "That progress against the implementation of the Police and Crime Plan for the previous six months is noted",
    source: `${PAPER}, cover block, paragraph 5.1 and list of background documents`,
  });
  const recommended = await revising.create(recommendation, {
    meetingId: panel.id,
    position: 1,
    text: "That progress against the implementation of the Police and Crime Plan for the previous six months is noted",
    madeTo: "The Hampshire Police and Crime Panel",
    source: `${PAPER}, paragraph 5.1 (what the Panel resolved is not in the paper)`,
  });
  rows.keep("recommendation 2013-11-01", recommended);
  await revising.create(meeting, {
    slug: "working-group-date-not-stated-2013",
    planId,
    kind: "WORKING_GROUP",
    title: "Meetings of the OPCC with the Police and Crime Panel sub working group",
    minutes:
      "Not minutes, but what the paper says of these meetings: they have commenced, and “discussions have focussed on the implementation and delivery of the Police and Crime Plan, the refresh of the plan, and the OPCC strategic planning cycle including a detailed description of scrutiny activities conducted by the OPCC (see Appendix 2).”",
    source: `${PAPER}, paragraph 4.3`,
  });
}
