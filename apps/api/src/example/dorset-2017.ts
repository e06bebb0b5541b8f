import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import type { Revising } from "../record/revising.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import { recommendation } from "../scrutiny/recommendation.entity.ts";
import type { ExampleBody } from "./example-record.ts";
import { NamedRows } from "./named-rows.ts";

const PAPER = "Police and Crime Plan Monitoring Report, Police and Crime Panel, 22 September 2017";

/** Dorset's record, transcribed from the monitoring report of September 2017. */
export const dorset: ExampleBody = {
  slug: "dorset",
  steps() {
    const rows = new NamedRows();
    return [
      {
        kind: "revision",
        effectiveAt: "2017-06-29T09:00:00+01:00",
        reason:
          "The new plan, of which the Panel had an update on 29 June 2017, as the report of September tells",
        async write(revising) {
          await writeBody(revising);
          await writePlan(revising, rows);
          await revising.create(meeting, {
            slug: "2017-06-29",
            planId: rows.id("plan dorset-2017"),
            title: "Police and Crime Panel, 29 June 2017",
            heldOn: "2017-06-29",
            minutes:
              "Not minutes, but what the report of September 2017 says of this meeting: “An update on the new Plan was presented to Members at their last meeting on 29 June 2017.”",
            source: `${PAPER}, paragraph 1.2`,
          });
        },
      },
      {
        kind: "release",
        effectiveAt: "2017-06-29T10:00:00+01:00",
        title: "The new plan, as before the Panel on 29 June 2017",
      },
      {
        kind: "revision",
        effectiveAt: "2017-09-22T09:00:00+01:00",
        reason: "Transcribed from the monitoring report before the Panel on 22 September 2017",
        async write(revising) {
          await revising.update(plan, rows.id("plan dorset-2017"), {
            planningCycle: CYCLE,
            about: `${ABOUT}\n\n${ABOUT_REPORTING}`,
          });
          await writeSeptemberMeeting(revising, rows);
        },
      },
      {
        kind: "revision",
        effectiveAt: "2017-09-22T09:30:00+01:00",
        reason: "The recommendation cleared: it was published with the report",
        async write(revising) {
          await revising.clear([rows.id("recommendation 2017-09-22")]);
        },
      },
      {
        kind: "release",
        effectiveAt: "2017-09-22T10:00:00+01:00",
        title: "As reported to the Panel on 22 September 2017",
      },
    ];
  },
};

async function writeBody(revising: Revising): Promise<void> {
  await revising.create(policingBody, {
    slug: "dorset",
    name: "Police and Crime Commissioner for Dorset",
    area: "Dorset",
    forceName: "Dorset Police",
    nation: "ENGLAND",
    panelName: "Police and Crime Panel",
    about:
      "Transcribed from one published report of September 2017, without its appendices. It names the plan's four themes, and none of its commitments, objectives or figures.",
    source: `${PAPER}, heading and paragraph 2.1`,
  });
}

const ABOUT =
  "The plan builds on the Commissioner's manifesto commitments from May 2016. It “provides a high level statement of strategic intent based on four main themes”. A number of portfolio areas and specific commitments and objectives sit beneath them; they are not in the paper at hand. A plan covers “the period up to the end of the financial year in which the next Police and Crime Commissioner election is expected to take place”, here 31 March 2021.";

const CYCLE =
  "“Quarterly performance reports are submitted to the Panel on performance and progress against the Police and Crime Plan. An Annual Report is also produced, and this is presented in draft form to the Panel each year for comment and recommendations ahead of final publication.” (Paragraph 1.4)";

const ABOUT_REPORTING =
  "Quarterly performance reports are submitted to the Panel on performance and progress against the plan. An Annual Report is presented in draft form to the Panel each year for comment and recommendations ahead of final publication. From September 2017 the monitoring report uses a “dashboard” for each theme and its portfolio areas, to report the Commissioner's work apart from Dorset Police's performance, with key performance issues or trends highlighted on an exception reporting basis over time. A quarterly financial update is provided in the recognised format. The appendices with the dashboard, the updates and the figures are not among the papers at hand.";

async function writePlan(revising: Revising, rows: NamedRows): Promise<void> {
  rows.keep(
    "plan dorset-2017",
    await revising.create(plan, {
      slug: "dorset-2017",
      title: "Police and Crime Plan 2017-2021",
      periodStart: "2017",
      periodEnd: "2021-03-31",
      stage: "ISSUED",
      origin: "TRANSCRIBED",
      publishedOn: "2017-03",
      prioritiesHeading: "Themes",
      about: ABOUT,
      source: `${PAPER}, paragraphs 1.1 to 1.4 and 2.1 to 2.4`,
    }),
  );
  const themes = [
    "Protecting people at risk of harm",
    "Working with our communities",
    "Supporting victims, witnesses and reducing reoffending",
    "Transforming for the future",
  ];
  for (const [index, title] of themes.entries()) {
    await revising.create(priority, {
      planId: rows.id("plan dorset-2017"),
      position: index + 1,
      title,
      source: `${PAPER}, paragraph 1.3`,
    });
  }
}

async function writeSeptemberMeeting(revising: Revising, rows: NamedRows): Promise<void> {
  const panel = await revising.create(meeting, {
    slug: "2017-09-22",
    planId: rows.id("plan dorset-2017"),
    title: "Police and Crime Panel, 22 September 2017",
    heldOn: "2017-09-22",
    papers: [
      {
        title: "Police and Crime Plan Monitoring Report",
        contact:
          "Members' Enquiries to: Chief Executive. Press Enquiries to: Communications and Engagement Officers",
      },
      { title: "Appendix A: the latest update on Plan progress, using a 'dashboard' style approach" },
      {
        title: "Appendix B: more detailed updates and context on activity against the four Plan themes",
      },
      { title: "Appendix C: the regular quarterly financial update" },
    ],
    recommendation:
      "Members are invited to note this update and to provide feedback accordingly to assist in the further development of future monitoring reports.",
    source: `${PAPER}, headings and paragraphs 2.2 to 2.4 and 4.1`,
  });
  const recommended = await revising.create(recommendation, {
    meetingId: panel.id,
    position: 1,
    text: "Members are invited to note this update and to provide feedback accordingly to assist in the further development of future monitoring reports.",
    madeTo: "Members of the Police and Crime Panel",
    source: `${PAPER}, paragraph 4.1`,
  });
  rows.keep("recommendation 2017-09-22", recommended);
}
