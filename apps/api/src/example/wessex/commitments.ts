import type { LEADS } from "@frankpledge/domain";
import { commitment } from "../../plan/commitment.entity.ts";
import type { Revising } from "../../record/revising.ts";
import type { NamedRows } from "../named-rows.ts";
import { SYNTHETIC } from "./synthetic.ts";

/** A pledge as the plan has it. Its code begins with that of its workstream: 1A.3 belongs to 1A. */
interface Pledge {
  code: string;
  lead: (typeof LEADS)[number];
  owner: string;
  dueBy: string;
  text: string;
  manifestoReference?: string;
}

export async function writeCommitments(revising: Revising, rows: NamedRows): Promise<void> {
  for (const { code, owner, ...fields } of PLEDGES) {
    rows.keep(
      `commitment ${code}`,
      await revising.create(commitment, {
        ...fields,
        ...placeOf(code, rows),
        code,
        ownerId: rows.id(`owner ${owner}`),
        source: SYNTHETIC,
      }),
    );
  }
  await writePledgesWithGaps(revising, rows);
}

/** Two pledges that nobody answers for yet. They stay on the live record, and no release carries them (S2.2). */
async function writePledgesWithGaps(revising: Revising, rows: NamedRows): Promise<void> {
  await revising.create(commitment, {
    ...placeOf("1B.4", rows),
    slug: "one-way-to-report-shop-theft",
    code: "1B.4",
    text: "Shops and police will agree one way to report shop theft, and every report will be read within a day.",
    lead: "POLICE",
    source: SYNTHETIC,
  });
  await revising.create(commitment, {
    ...placeOf("5A.4", rows),
    slug: "yearly-survey-of-residents",
    text: "An independent survey will ask 3,000 residents each year how safe they feel.",
    lead: "OFFICE",
    source: SYNTHETIC,
  });
}

function placeOf(code: string, rows: NamedRows) {
  const [priority = "", letter = ""] = code;
  return {
    planId: rows.id("plan"),
    priorityId: rows.id(`priority ${priority}`),
    workstreamId: rows.id(`workstream ${priority}${letter}`),
  };
}

const PLEDGES: readonly Pledge[] = [
  {
    code: "1A.1",
    lead: "POLICE",
    owner: "local",
    dueBy: "2026-03",
    text: "Every ward will have a named neighbourhood officer, and residents will be able to find out who it is.",
    manifestoReference: "Manifesto 2024, page 3",
  },
  {
    code: "1A.2",
    lead: "POLICE",
    owner: "local",
    dueBy: "2027-03",
    text: "Neighbourhood teams will be at full strength, and will lose no more than one shift in ten to other duties.",
    manifestoReference: "Manifesto 2024, page 3",
  },
  {
    code: "1A.3",
    lead: "POLICE",
    owner: "contact",
    dueBy: "2026-12",
    text: "Nine in ten 999 calls will be answered within ten seconds.",
  },
  {
    code: "1B.1",
    lead: "POLICE",
    owner: "local",
    dueBy: "2026-03",
    text: "Officers will patrol the twelve places with the most anti-social behaviour every day, at the hours when it happens.",
  },
  {
    code: "1B.2",
    lead: "POLICE",
    owner: "local",
    dueBy: "2026-06",
    text: "A rural crime team will serve Hartsmoor and Carrow Vale.",
    manifestoReference: "Manifesto 2024, page 4",
  },
  {
    code: "1B.3",
    lead: "PARTNER",
    owner: "safety",
    dueBy: "2026-12",
    text: "Victims of repeat anti-social behaviour will be told of their right to a case review, and each review will end within eight weeks.",
  },
  {
    code: "2A.1",
    lead: "OFFICE",
    owner: "commissioning",
    dueBy: "2026-04",
    text: "Victims will have one place to turn to: a single support service for the whole of Wessex.",
    manifestoReference: "Manifesto 2024, page 5",
  },
  {
    code: "2A.2",
    lead: "POLICE",
    owner: "crime",
    dueBy: "2026-12",
    text: "Every victim will hear from the police at least once in 28 days until the case is closed.",
  },
  {
    code: "2A.3",
    lead: "OFFICE",
    owner: "victims",
    dueBy: "2026-10",
    text: "Every district will have an independent adviser for victims of stalking.",
  },
  {
    code: "2B.1",
    lead: "OFFICE",
    owner: "performance",
    dueBy: "2025-10",
    text: "The office will publish each quarter how long cases take from report to charge, and from charge to verdict.",
  },
  {
    code: "2B.2",
    lead: "OFFICE",
    owner: "commissioning",
    dueBy: "2027-03",
    text: "Restorative justice will be offered to every victim who may want it, in every district.",
  },
  {
    code: "2B.3",
    lead: "PARTNER",
    owner: "courts",
    dueBy: "2027-06",
    text: "Each of the five areas will have a room where a witness can give evidence by video, away from the court.",
  },
  {
    code: "3A.1",
    lead: "OFFICE",
    owner: "violence",
    dueBy: "2026-03",
    text: "A youth worker will meet every person under 18 who is brought into custody.",
    manifestoReference: "Manifesto 2024, page 7",
  },
  {
    code: "3A.2",
    lead: "PARTNER",
    owner: "children",
    dueBy: "2026-09",
    text: "Children who offend for the first time will be offered help before any charge, where the law allows it.",
  },
  {
    code: "3A.3",
    lead: "OFFICE",
    owner: "engagement",
    dueBy: "2026-03",
    text: "A Young People's Forum will hear from at least 1,500 young people each year and report in public.",
  },
  {
    code: "3B.1",
    lead: "PARTNER",
    owner: "violence",
    dueBy: "2026-01",
    text: "Councils, health, police and probation will renew their shared strategy against serious violence, and review it each year.",
  },
  {
    code: "3B.2",
    lead: "PARTNER",
    owner: "hospital",
    dueBy: "2026-12",
    text: "Youth workers will be at hand in both large hospitals for any young person hurt by violence.",
  },
  {
    code: "3B.3",
    lead: "POLICE",
    owner: "local",
    dueBy: "2026-09",
    text: "The police will work with shops, schools and transport staff so that fewer people carry knives.",
  },
  {
    code: "4A.1",
    lead: "POLICE",
    owner: "protection",
    dueBy: "2025-12",
    text: "A domestic abuse specialist will be in the control room every evening and every weekend.",
  },
  {
    code: "4A.2",
    lead: "OFFICE",
    owner: "commissioning",
    dueBy: "2027-03",
    text: "A programme to change abusive behaviour will be open in every district.",
  },
  {
    code: "4A.3",
    lead: "PARTNER",
    owner: "safety",
    dueBy: "2026-09",
    text: "Councils will agree one plan for refuge places, so that nobody is turned away for want of a council's signature.",
  },
  {
    code: "4B.1",
    lead: "PARTNER",
    owner: "safety",
    dueBy: "2025-12",
    text: "Port Selwyn and Aldermere will each have a staffed safe space on Friday and Saturday nights.",
  },
  {
    code: "4B.2",
    lead: "PARTNER",
    owner: "engagement",
    dueBy: "2026-03",
    text: "Women and girls will walk thirty busy routes with officers and councils, and what they find wrong will be put right.",
  },
  {
    code: "4B.3",
    lead: "POLICE",
    owner: "protection",
    dueBy: "2026-12",
    text: "Every report of rape will be investigated by a specialist team.",
  },
  {
    code: "5A.1",
    lead: "OFFICE",
    owner: "performance",
    dueBy: "2026-03",
    text: "The office will publish each quarter how many complaints were made, about what, and how they ended.",
  },
  {
    code: "5A.2",
    lead: "OFFICE",
    owner: "engagement",
    dueBy: "2025-12",
    text: "A panel of residents will watch body-worn video of stop and search each month, and say in public what it saw.",
  },
  {
    code: "5A.3",
    lead: "POLICE",
    owner: "standards",
    dueBy: "2026-12",
    text: "Every officer and member of staff will be vetted again to the present standard.",
  },
  {
    code: "5B.1",
    lead: "POLICE",
    owner: "force finance",
    dueBy: "2028-03",
    text: "The Constabulary will save £6.5 million a year by March 2028 without losing a neighbourhood post.",
  },
  {
    code: "5B.2",
    lead: "POLICE",
    owner: "estates",
    dueBy: "2028-03",
    text: "The police estate will be a fifth smaller and use a third less energy.",
  },
  {
    code: "5B.3",
    lead: "POLICE",
    owner: "digital",
    dueBy: "2027-09",
    text: "One system will hold crime, custody and case records, so that nothing is typed twice.",
  },
];
