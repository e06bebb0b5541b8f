import { project } from "../delivery/project.entity.ts";
import { fund } from "../money/fund.entity.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { owner } from "../plan/owner.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import type { Revising } from "../record/revising.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import { scrutinyActivity } from "../scrutiny/scrutiny-activity.entity.ts";
import type { ExampleStep } from "./example-record.ts";
import { ABOUT_PLAN } from "./hampshire-2013.ts";
import type { NamedRows } from "./named-rows.ts";
import { stated } from "./stated-amount.ts";

const PAPER = "Appendix 3: Commissioner's approach to monitoring and reporting Plan delivery, January 2014";

/** The paper of January 2014 on how delivery of the plan is monitored and reported. */
export function hampshire2014(rows: NamedRows): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2014-01-31T09:00:00Z",
      reason: "Transcribed from the paper on monitoring and reporting of January 2014",
      async write(revising) {
        await writePlan(revising, rows);
        await writeObjectives(revising, rows);
        await writeReducedBudget(revising, rows);
        await writeFunds(revising, rows);
        await writeScrutiny(revising, rows);
      },
    },
    { kind: "release", effectiveAt: "2014-01-31T10:00:00Z", title: "As reported in January 2014" },
  ];
}

const THOUSANDFOLD =
  "As written. The three figures of paragraph 1.2 look a thousandfold too small: paragraph 3.1 of the same paper gives police expenditure as c£300m, and paragraph 5.2 a commissioning budget of over £2million.";

async function writePlan(revising: Revising, rows: NamedRows): Promise<void> {
  await revising.update(plan, rows.id("plan hampshire-2013"), {
    directions: [
      { lead: "POLICE", purpose: "Police", budget: stated("c £300k", { note: THOUSANDFOLD }) },
      { lead: "OFFICE", purpose: "OPCC", budget: stated("c£2k", { note: THOUSANDFOLD }) },
      { lead: "OFFICE", purpose: "OPCC: commissioning", budget: stated("c£3k", { note: THOUSANDFOLD }) },
      {
        lead: "PARTNER",
        purpose: "Wider partners",
        budget: { state: "UNKNOWN", asWritten: "potential to influence but limited direct budget" },
        influenceOnly: true,
        note: "Approximately 95% of local expenditure on victims, witnesses, community safety and the prevention and reduction of offending and reoffending is with partners that the Commissioner has no direct influence over (paragraph 5.3). The paper gives the share, not the sum.",
      },
    ],
    consultations: [
      { source: "Commissioner's regular public engagement" },
      { source: "Website, media and public engagement (e.g. budget precept consultation & survey)" },
      {
        source:
          "Deputy and Assistant Commissioner and Head of Commissioning consultation with local communities and partners on priorities and needs",
      },
      {
        source: "Youth Commission perspective (6-months of feedback from 2,000 young people)",
        period: "6-months",
        participants: 2000,
      },
      { source: "Range of engagement with the Police" },
    ],
    about: `${ABOUT_PLAN}\n\n${ABOUT_MONITORING}`,
    source: `Hampshire Police and Crime Panel, 1 November 2013, item 9, paragraphs 2.1, 3.1 and 4.3; ${PAPER}, paragraphs 1.1 to 6.1`,
  });
  await revising.create(plan, {
    slug: "hampshire-2014",
    title: "Police and Crime Plan, refresh for 2014-2017",
    periodStart: "2014-04",
    periodEnd: "2017",
    stage: "CONSULTATION",
    origin: "TRANSCRIBED",
    refreshOfId: rows.id("plan hampshire-2013"),
    about:
      "In January 2014 the plan was being developed “through continuous consultation, leading to a refresh from April 2014”. Whose views were taken is listed with the plan of 2013. The refreshed plan itself is not among the papers at hand, so nothing more of it is shown.",
    source: `${PAPER}, heading 2 and paragraph 2.1`,
  });
}

const ABOUT_MONITORING = `In January 2014 the plan is “in a number of parts, each at a different stage of delivery, monitoring and scrutiny, given the transition from the Police Authority to the wider remit and responsibilities of the OPCC”. It is developed through continuous consultation, leading to a refresh from April 2014.

Hampshire Constabulary is the main Plan partner, with agreed targets and aims for c£300m expenditure. Next steps with the police are better alignment of the reviews of HMIC, OPCC, internal audit and the Constabulary; negotiating objectives and targets for 2014/15 onwards; reporting with impact; and clear public reporting. For the office's own objectives the next steps are “to prioritise workstreams, using programme and project management”.

Organisational enablers that support Plan delivery are being developed, including programme, project, risk and line management.`;

/** The objectives that the Commissioner set for his own office, by the kind of aim they have. */
const OBJECTIVES = [
  {
    slug: "problem-exploration-and-understanding",
    aimKind: "PROBLEM_EXPLORATION",
    text: "Problem exploration and understanding (for example, the Commissioning strategy launched on 13 Jan 2014 stems from needs analysis and partner consultation, building on the public consultation on the Plan priorities that frame it).",
  },
  {
    slug: "influencing-by-engaging-directly-with-partners",
    aimKind: "INFLUENCING",
    text: "Influencing by engaging directly with partners (for example, the Commissioner's personal focus on Health and Well-Being Boards, to help make better use of Police time with detainees needing mental health support).",
  },
  {
    slug: "awareness-raising",
    aimKind: "AWARENESS_RAISING",
    text: "Awareness raising: through media and public speaking, as well as work with partners",
  },
  {
    slug: "influencing-others-by-listening-to-young-people",
    aimKind: "LISTENING_TO_YOUNG_PEOPLE",
    text: "Influencing others by listening to young people (Youth Commission on Police and Crime, supported by SHM Foundation, as part of a national pilot)",
  },
  {
    slug: "bringing-people-together",
    aimKind: "BRINGING_PEOPLE_TOGETHER",
    text: "Bringing people together to explore need and implement solutions (for example, forums to bring victim and witness representatives together with a range of agencies; and OPCC's plans for conferences (to achieve similar aims) on restorative justice and domestic abuse.",
  },
  {
    slug: "funding-pilots-projects",
    aimKind: "FUNDING_PILOTS",
    text: "Funding (or part-funding) pilots projects: to develop evidence for 'what works' (e.g. Protecting People and Places Fund)",
  },
  {
    slug: "scrutiny-and-review-of-hampshire-constabulary",
    aimKind: "SCRUTINY_OF_THE_FORCE",
    text: "Scrutiny and review of Hampshire Constabulary (see 1.5 – 1.8 above)",
  },
] as const;

async function writeObjectives(revising: Revising, rows: NamedRows): Promise<void> {
  for (const objective of OBJECTIVES) {
    await revising.create(commitment, {
      ...objective,
      planId: rows.id("plan hampshire-2013"),
      lead: "OFFICE",
      stageNote:
        "No stage is named. Of the objectives of 2013/14 together the paper says: “These have been tracked and reported to the Police and Crime Panel, and are discussed at regular internal management meetings.”",
      source: `${PAPER}, paragraphs 4.1 and 4.2`,
    });
  }
}

/** What the office says it mainly works on: "achieving Plan aims but with reduced budget". */
async function writeReducedBudget(revising: Revising, rows: NamedRows): Promise<void> {
  const estatesDirector = await revising.create(owner, {
    slug: "estates-strategy-delivery-director",
    title: "Estates Strategy Delivery Director",
    organisation: "Office of the Police and Crime Commissioner",
    source: `${PAPER}, paragraph 3.2`,
  });
  const shared = {
    planId: rows.id("plan hampshire-2013"),
    strand: "Achieving Plan aims but with reduced budget",
    stage: "CURRENT",
    source: `${PAPER}, paragraph 3.2 (OPCC's main focus)`,
  } as const;
  await revising.create(project, {
    ...shared,
    title: "Hampshire Constabulary Operational Change programme",
  });
  await revising.create(project, { ...shared, title: "Financial and budgetary review" });
  await revising.create(project, {
    ...shared,
    title: "Estates",
    objective:
      "Police presence, related to technology, and managed by OPCC staff (Estates Strategy Delivery Director).",
    ownerId: estatesDirector.id,
  });
}

async function writeFunds(revising: Revising, rows: NamedRows): Promise<void> {
  const planId = rows.id("plan hampshire-2013");
  await revising.create(fund, {
    slug: "protecting-people-and-places-fund",
    planId,
    kind: "FUND",
    name: "Protecting People and Places Fund",
    purpose: "Funding (or part-funding) pilots projects: to develop evidence for 'what works'.",
    tranches: [
      { number: 1, financialYear: "2013-14" },
      { number: 2, financialYear: "2013-14" },
      { number: 3, financialYear: "2013-14" },
      { number: 4, releasedOn: "2014-01" },
    ],
    source: `${PAPER}, paragraphs 4.2 and 5.2`,
  });
  await revising.create(fund, {
    slug: "commissioning-plan",
    planId,
    kind: "FUND",
    name: "Commissioning Plan",
    purpose:
      "Launched on 13 January 2014. It outlines 8 areas of priority need (not named in the paper). The aim is to better target existing and new funding streams on Police and Crime Plan priorities.",
    budget: stated("over £2million"),
    source: `${PAPER}, paragraph 5.2`,
  });
}

/** Where the office scrutinises the Constabulary. The paper names the meetings and dates none of them. */
const SCRUTINY = [
  {
    slug: "one-to-ones",
    kind: "ONE_TO_ONE",
    title: "Regular 121s with the Constabulary",
    words:
      "“Regular 121s, for example, with Chief Constable, Deputy, finance teams, thematic and performance leads.”",
  },
  {
    slug: "force-change-board",
    kind: "OTHER",
    title: "Force Change Board",
    words:
      "“OPCC also engages with the Force Change Board and other improvement and efficiency groups run by the Constabulary.”",
  },
  {
    slug: "compass-forum",
    kind: "PUBLIC_FORUM",
    title: "COMPASS forum",
    words:
      "“OPCC holds public scrutiny via its COMPASS forum – video meetings between Commissioner and Chief Constable.”",
  },
  {
    slug: "hmic-and-internal-audit",
    kind: "OTHER",
    title: "Regular meetings with HMIC and with internal audit",
    words:
      "“OPCC gains insight from HMIC and internal audit, holding regular meetings with each – and from partner liaison and oversight and involvement in police complaints.”",
  },
] as const;

/** What the paper says is looked at, by where the insight comes from (S1.7). It dates none of it. */
const LOOKED_AT = [
  {
    kind: "ONE_TO_ONE",
    title: "Regular 121s with Chief Constable, Deputy, finance teams, thematic and performance leads",
  },
  {
    kind: "CHANGE_BOARD",
    title:
      "Engagement with the Force Change Board and other improvement and efficiency groups run by the Constabulary",
    through: "Force Change Board",
  },
  {
    kind: "PUBLIC_FORUM",
    title: "Public scrutiny: video meetings between Commissioner and Chief Constable",
    through: "COMPASS forum",
  },
  { kind: "INSPECTORATE", title: "Regular meetings with HMIC", through: "HMIC" },
  { kind: "INTERNAL_AUDIT", title: "Regular meetings with internal audit" },
  { kind: "PARTNERS", title: "Partner liaison" },
  { kind: "COMPLAINTS", title: "Oversight and involvement in police complaints" },
] as const;

async function writeScrutiny(revising: Revising, rows: NamedRows): Promise<void> {
  for (const { words, ...named } of SCRUTINY) {
    await revising.create(meeting, {
      ...named,
      planId: rows.id("plan hampshire-2013"),
      minutes: `Not minutes, but what the paper says of these meetings: ${words}`,
      source: `${PAPER}, paragraph 3.3`,
    });
  }
  for (const activity of LOOKED_AT)
    await revising.create(scrutinyActivity, {
      ...activity,
      planId: rows.id("plan hampshire-2013"),
      source: `${PAPER}, paragraph 3.3`,
    });
}
