import type { projectFields } from "@frankpledge/domain";
import type { z } from "zod";
import { project } from "../../delivery/project.entity.ts";
import type { Revising } from "../../record/revising.ts";
import { stated } from "../stated-amount.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

type Fields = z.input<typeof projectFields>;

/** A project as it was first planned; what became of it is told by its updates. */
interface PlannedProject
  extends Pick<Fields, "title" | "objective" | "strand" | "stage" | "statutory" | "cost"> {
  code: string;
  owner: string;
  /** The codes of the pledges it delivers; its money counts through the first. */
  pledges: [string, ...string[]];
  areas: string[];
  /** The end as first planned; null when no end is planned yet. */
  end: string | null;
}

const EVERYWHERE = ["Aldermere", "Carrow Vale", "Hartsmoor", "Port Selwyn", "Sarn Coast"];
const TOWNS = ["Aldermere", "Port Selwyn", "Sarn Coast"];
const CITIES = ["Aldermere", "Port Selwyn"];

/** The projects of April 2025. */
export async function writeProjects(revising: Revising, rows: WessexRows): Promise<void> {
  for (const planned of plannedProjects()) await writeProject(revising, rows, planned);
}

/** A study that was put forward in March 2026. */
export async function writeLaterProject(revising: Revising, rows: WessexRows): Promise<void> {
  await writeProject(revising, rows, {
    code: "W26",
    title: "Shared forensic laboratory: a study",
    objective:
      "To find out whether sharing a forensic laboratory with a neighbouring force would save money.",
    strand: "Organisation",
    stage: "PROPOSED",
    owner: "force finance",
    pledges: ["5B.1"],
    areas: [],
    end: null,
    cost: { state: "NOT_COSTED" },
  });
}

async function writeProject(revising: Revising, rows: WessexRows, planned: PlannedProject): Promise<void> {
  const { owner, pledges, areas, end, ...fields } = planned;
  const priorities = new Set(pledges.map((pledge) => pledge.charAt(0)));
  rows.forecastEnds.set(planned.code, end);
  rows.keep(
    `project ${planned.code}`,
    await revising.create(project, {
      ...fields,
      planId: rows.id("plan"),
      ownerId: rows.id(`owner ${owner}`),
      priorityIds: rows.ids([...priorities].map((code) => `priority ${code}`)),
      commitmentIds: rows.ids(pledges.map((code) => `commitment ${code}`)),
      leadCommitmentId: rows.id(`commitment ${pledges[0]}`),
      areaIds: rows.ids(areas.map((area) => `area ${area}`)),
      baselineEnd: end,
      forecastEnd: end,
      source: SYNTHETIC,
    }),
  );
}

const plannedProjects = (): PlannedProject[] => [
  {
    code: "W01",
    title: "A named officer for every ward",
    objective: "To name an officer for each of the 148 wards and show on the force website who it is.",
    strand: "Local policing",
    stage: "CURRENT",
    owner: "local",
    pledges: ["1A.1"],
    areas: EVERYWHERE,
    end: "2026-03",
    cost: { state: "BUSINESS_AS_USUAL" },
  },
  {
    code: "W02",
    title: "Neighbourhood teams at full strength",
    objective: "To fill all 412 neighbourhood posts and limit how often officers are moved to other duties.",
    strand: "Local policing",
    stage: "CURRENT",
    owner: "local",
    pledges: ["1A.2", "1A.1"],
    areas: EVERYWHERE,
    end: "2027-03",
    cost: stated("about £2.1m"),
  },
  {
    code: "W03",
    title: "Answering 999 calls faster",
    objective: "To answer nine in ten 999 calls within ten seconds, all year round.",
    strand: "Local policing",
    stage: "CURRENT",
    owner: "contact",
    pledges: ["1A.3"],
    areas: EVERYWHERE,
    end: "2026-06",
    cost: stated("£425,000"),
  },
  {
    code: "W04",
    title: "Patrols where trouble gathers",
    objective:
      "To patrol the twelve places with the most anti-social behaviour every day at the hours that matter.",
    strand: "Local policing",
    stage: "CURRENT",
    owner: "local",
    pledges: ["1B.1"],
    areas: TOWNS,
    end: "2026-03",
    cost: stated("£300,000"),
  },
  {
    code: "W05",
    title: "Rural crime team",
    objective:
      "To set up a team of twelve for farms, villages and moorland, with vehicles that can reach them.",
    strand: "Local policing",
    stage: "CURRENT",
    owner: "local",
    pledges: ["1B.2"],
    areas: ["Hartsmoor", "Carrow Vale"],
    end: "2026-03",
    cost: stated("£186,000"),
  },
  {
    code: "W06",
    title: "Case reviews for victims of repeat anti-social behaviour",
    objective:
      "To tell victims of their legal right to a case review and finish each review within eight weeks.",
    strand: "Partnerships",
    stage: "CURRENT",
    statutory: true,
    owner: "safety",
    pledges: ["1B.3"],
    areas: EVERYWHERE,
    end: "2026-09",
    cost: { state: "BUSINESS_AS_USUAL" },
  },
  {
    code: "W07",
    title: "One support service for victims",
    objective: "To replace five contracts with a single service that every victim can reach in one call.",
    strand: "Commissioning",
    stage: "CURRENT",
    owner: "commissioning",
    pledges: ["2A.1"],
    areas: EVERYWHERE,
    end: "2026-04",
    cost: stated("£1,960,000"),
  },
  {
    code: "W08",
    title: "Keeping victims informed",
    objective: "To see that every victim hears from the police at least once in 28 days.",
    strand: "Investigations",
    stage: "CURRENT",
    owner: "crime",
    pledges: ["2A.2"],
    areas: EVERYWHERE,
    end: "2026-12",
  },
  {
    code: "W09",
    title: "Stalking advisers in every district",
    objective: "To place eight independent advisers, so that each district has one.",
    strand: "Commissioning",
    stage: "CURRENT",
    owner: "victims",
    pledges: ["2A.3"],
    areas: EVERYWHERE,
    end: "2026-10",
    cost: stated("£310,000"),
  },
  {
    code: "W10",
    title: "How long cases take: a quarterly report",
    objective: "To publish each quarter the time from report to charge and from charge to verdict.",
    strand: "Organisation",
    stage: "CURRENT",
    owner: "performance",
    pledges: ["2B.1"],
    areas: [],
    end: "2025-10",
    cost: { state: "BUSINESS_AS_USUAL" },
  },
  {
    code: "W11",
    title: "Restorative justice in every district",
    objective: "To offer a meeting or a letter between victim and offender wherever both may want it.",
    strand: "Commissioning",
    stage: "PROPOSED",
    owner: "commissioning",
    pledges: ["2B.2"],
    areas: EVERYWHERE,
    end: "2027-03",
    cost: stated("£365,000"),
  },
  {
    code: "W12",
    title: "Video rooms for witnesses",
    objective: "To fit out five rooms from which a witness can give evidence without entering a court.",
    strand: "Partnerships",
    stage: "CURRENT",
    owner: "courts",
    pledges: ["2B.3"],
    areas: EVERYWHERE,
    end: "2027-06",
    cost: stated("up to £240,000"),
  },
  {
    code: "W13",
    title: "Youth workers in custody",
    objective: "To have a youth worker in each of the three custody suites whenever a child is held there.",
    strand: "Violence reduction",
    stage: "CURRENT",
    owner: "violence",
    pledges: ["3A.1"],
    areas: TOWNS,
    end: "2026-03",
    cost: stated("£240,000"),
  },
  {
    code: "W14",
    title: "Help before a charge",
    objective:
      "To offer children who offend for the first time a programme that can stand in place of a charge.",
    strand: "Partnerships",
    stage: "CURRENT",
    owner: "children",
    pledges: ["3A.2"],
    areas: ["Aldermere", "Carrow Vale", "Hartsmoor"],
    end: "2026-09",
  },
  {
    code: "W15",
    title: "Serious violence: shared needs assessment and strategy",
    objective:
      "To renew the assessment and the strategy that the law asks of councils, health, police and probation.",
    strand: "Violence reduction",
    stage: "CURRENT",
    statutory: true,
    owner: "violence",
    pledges: ["3B.1"],
    areas: EVERYWHERE,
    end: "2026-01",
    cost: { state: "BUSINESS_AS_USUAL" },
  },
  {
    code: "W16",
    title: "Youth navigators in hospital",
    objective: "To have a youth worker meet every patient under 25 who comes to hospital hurt by violence.",
    strand: "Violence reduction",
    stage: "CURRENT",
    owner: "hospital",
    pledges: ["3B.2"],
    areas: CITIES,
    end: "2026-12",
    cost: stated("£195,000"),
  },
  {
    code: "W17",
    title: "Knife arches at transport hubs",
    objective: "To try out detection arches at Port Selwyn bus and railway stations.",
    strand: "Local policing",
    stage: "PROPOSED",
    owner: "local",
    pledges: ["3B.3"],
    areas: ["Port Selwyn"],
    end: "2026-09",
    cost: { state: "NOT_COSTED" },
  },
  {
    code: "W18",
    title: "Domestic abuse desk in the control room",
    objective: "To have a specialist listening and advising every evening and every weekend.",
    strand: "Public protection",
    stage: "CURRENT",
    owner: "protection",
    pledges: ["4A.1"],
    areas: EVERYWHERE,
    end: "2025-12",
    cost: stated("£168,000"),
  },
  {
    code: "W19",
    title: "Changing abusive behaviour",
    objective: "To open the programme for people who abuse their partners in every district.",
    strand: "Commissioning",
    stage: "CURRENT",
    owner: "commissioning",
    pledges: ["4A.2"],
    areas: EVERYWHERE,
    end: "2027-03",
    cost: stated("about £540,000"),
  },
  {
    code: "W20",
    title: "Safe spaces at night",
    objective: "To open a staffed place in both city centres for anyone who feels unsafe on a night out.",
    strand: "Partnerships",
    stage: "CURRENT",
    owner: "safety",
    pledges: ["4B.1"],
    areas: CITIES,
    end: "2025-12",
    cost: stated("£74,500"),
  },
  {
    code: "W21",
    title: "Safer walking routes",
    objective: "To walk thirty busy routes with women and girls and repair what they find wrong.",
    strand: "Partnerships",
    stage: "CURRENT",
    owner: "engagement",
    pledges: ["4B.2"],
    areas: TOWNS,
    end: "2026-03",
    cost: stated("£305,000"),
  },
  {
    code: "W22",
    title: "Vetting everyone again",
    objective: "To vet all 4,860 officers and staff to the present standard.",
    strand: "Organisation",
    stage: "CURRENT",
    owner: "standards",
    pledges: ["5A.3"],
    areas: [],
    end: "2026-12",
    cost: stated("about £620,000"),
  },
  {
    code: "W23",
    title: "A smaller, warmer estate",
    objective: "To leave eleven buildings, share nine with other services and insulate the rest.",
    strand: "Organisation",
    stage: "CURRENT",
    owner: "estates",
    pledges: ["5B.2", "5B.1"],
    areas: EVERYWHERE,
    end: "2028-03",
    cost: stated("£14.8m"),
  },
  {
    code: "W24",
    title: "One records system",
    objective: "To hold crime, custody and case records in one system in place of four.",
    strand: "Organisation",
    stage: "CURRENT",
    owner: "digital",
    pledges: ["5B.3", "5B.1"],
    areas: [],
    end: "2027-09",
    cost: stated("£9.2m"),
  },
  {
    code: "W25",
    title: "Young People's Forum",
    objective: "To hear from 1,500 young people in its first year and report in public what they said.",
    strand: "Engagement",
    stage: "CURRENT",
    owner: "engagement",
    pledges: ["3A.3"],
    areas: EVERYWHERE,
    end: "2026-03",
    cost: stated("£62,000"),
  },
];
