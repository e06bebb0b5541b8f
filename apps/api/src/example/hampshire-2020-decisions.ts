import type { decisionFields, decisionLineFields, fundFields } from "@frankpledge/domain";
import type { z } from "zod";
import { pence, stated } from "./stated-amount.ts";

const PAPER = "Police and Crime Plan Decisions Update January 2020, Police and Crime Panel, 7 February 2020";

/** The tag that stands in square brackets before some titles. */
const INVESTMENT = ["INVESTMENT in POLICING"];

type DecisionRow = z.input<typeof decisionFields> & {
  /** The name of the reserve that the lines add to. */
  reserve?: string;
};

/**
 * The ten decisions of the paper in its order. Titles stand without the tag before them and the number after them,
 * which have fields of their own.
 */
export function decisions2020(): DecisionRow[] {
  return DECISIONS().map((decision) => ({ ...decision, source: `${PAPER}, decision ${decision.reference}` }));
}

/** The reserves that decisions 514, 513 and 512 add to, each with the purpose its decision gives. */
export function reserves2020(): z.input<typeof fundFields>[] {
  return [
    {
      kind: "RESERVE",
      name: "Capital (Revenue Contributions) Reserve",
      purpose: "To partfund solution to support policing response to regional organized crime.",
      source: `${PAPER}, decision 514`,
    },
    {
      kind: "RESERVE",
      name: "Equipment Replacement Reserve",
      purpose:
        "To fund replacement of body armour, body worn video and other major items of equipment that have reached the end of their serviceable life or new purchase of major items of equipment used by the Constabulary.",
      source: `${PAPER}, decision 513`,
    },
    {
      kind: "RESERVE",
      name: "Estates Reserve",
      purpose:
        "To fund re-configuration of the Isle of Wight police estate. Specifically to respond to the need to upgrade the police custody environment.",
      source: `${PAPER}, decision 512`,
    },
  ];
}

const addition = (sum: string): z.input<typeof decisionLineFields>[] => [
  { kind: "RESERVE_ADDITION", stated: stated(sum) },
];

const DECISIONS = (): DecisionRow[] => [
  {
    reference: "507",
    title:
      "Enhancing Support for Victims of Stalking in Hampshire the 'MASIP', the 'Multi Agency Stalking Intervention Programme' and Ensuring Continuity of Services to Victims and the Vulnerable",
    approvedOn: "2020-01",
    summary:
      "Approved PCC contribution of £44,000 towards total partnership funding of £350k for 2020-21 to maintain the MASIP service, working in conjunction with Southern Health to enhance support for victims of stalking in Hampshire and to ensure continuity of services to victims and the vulnerable.",
    lines: [
      {
        kind: "ALLOCATION",
        stated: stated("£44,000"),
        financialYear: "2020-21",
        partnershipTotal: pence("£350k"),
      },
    ],
  },
  {
    reference: "514",
    title:
      "Hampshire contribution of £1.8m to part fund the fit out of the South East Regional policing centre",
    approvedOn: "2019-11",
    summary:
      "Approved the addition of £1,800,000 to Capital (Revenue Contributions) Reserve to partfund solution to support policing response to regional organized crime.",
    tags: INVESTMENT,
    lines: addition("£1,800,000"),
    reserve: "Capital (Revenue Contributions) Reserve",
  },
  {
    reference: "513",
    title: "Addition of £1m to the Equipment Replacement Reserve",
    approvedOn: "2019-11",
    summary:
      "Approved the addition of £1,000,000 to the Equipment Replacement Reserve to fund replacement of body armour, body worn video and other major items of equipment that have reached the end of their serviceable life or new purchase of major items of equipment used by the Constabulary.",
    tags: INVESTMENT,
    lines: addition("£1,000,000"),
    reserve: "Equipment Replacement Reserve",
  },
  {
    reference: "512",
    title: "Contribution to the Estates Reserve: Isle of Wight re-configuration",
    approvedOn: "2019-11",
    summary:
      "Approved the addition of £2,000,000 to the Estates Reserve to fund re-configuration of the Isle of Wight police estate. Specifically to respond to the need to upgrade the police custody environment.",
    tags: INVESTMENT,
    lines: addition("£2,000,000"),
    reserve: "Estates Reserve",
  },
  {
    reference: "511",
    title: "Estate Feasibility study – Isle of Wight",
    approvedOn: "2019-11",
    summary:
      "Approved funding of £250,000 to enable procurement of a resource to produce a feasibility regarding future Estate provision on the Isle of Wight.",
    tags: INVESTMENT,
    lines: [{ kind: "ALLOCATION", stated: stated("£250,000") }],
  },
  {
    reference: "508",
    title:
      "South East Region working in Partnership to appoint Legally Qualified Chairs for Police Misconduct Hearings",
    approvedOn: "2019-11",
    summary:
      "Approved the nomination of 11 new Legally Qualified Chairs to sit on Police Officer Misconduct Hearing Panels between 1-Jan-20 and 31-Dec-23 in the Hampshire policing area, and extend the term of nomination of those already selected as Legally Qualified Chairs in the Hampshire Policing area.",
  },
  {
    reference: "505",
    title:
      "Urgent Digital Intelligence and Investigation uplift to enable early actions to enhance operational capability",
    approvedOn: "2019-10",
    summary:
      "Approved funding of £600,000 for enhancements to Hampshire Constabulary's digital intelligence and investigation capability to improve policing's operational effectiveness.",
    tags: INVESTMENT,
    lines: [{ kind: "ALLOCATION", stated: stated("£600,000") }],
  },
  {
    reference: "504",
    title:
      "Aligning the timescales of three out of court disposals (OoCD) to support a review of their effectiveness, and time to mobilise future commissioning arrangements",
    approvedOn: "2019-10",
    summary:
      "Approved alignment of the Conditional Cautions of 'Project CARA' and 'Women and Desistance Engagement' (WaDE) to end of Mar-21 and the allocation of funding of £83,125 for the 2020-21 financial year for this purpose.",
    lines: [{ kind: "ALLOCATION", stated: stated("£83,125"), financialYear: "2020-21" }],
  },
  {
    reference: "502",
    title:
      "Provision of children's furniture and toys to Vulnerable Witness and Interview Suites by Bright Horizons",
    approvedOn: "2019-10",
    summary:
      "Approved sponsorship offer of children's furniture and toys up to the value of £6,366 – funding provided by Bright Horizons for use in Hampshire Constabulary's Vulnerable Witnesses Interview suites.",
    tags: INVESTMENT,
    lines: [{ kind: "IN_KIND", stated: stated("up to £6,366", { asWritten: "up to the value of £6,366" }) }],
  },
  {
    reference: "499",
    title:
      "S22A Collaboration Agreement - Setting up of a co-ordinating body known as the National Police Chiefs' Council",
    approvedOn: "2019-10",
    summary:
      "Approved a Section 22A Collaboration Agreement in the interests of the effectiveness or efficiency of one or more policing bodies or police forces: Setting up of a co-ordinating body known as the National Police Chiefs' Council.",
    tags: INVESTMENT,
  },
];
