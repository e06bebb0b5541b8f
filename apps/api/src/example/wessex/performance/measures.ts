import type { FinancialYear, measureFields } from "@frankpledge/domain";
import type { z } from "zod";

interface WessexTarget {
  financialYear: FinancialYear;
  value: string;
  /** Five per cent beyond the target, as the plan's scheme has it. */
  amberLimit: string;
  asWritten: string | null;
}

/** A measure of the plan, placed under a pledge or, where the plan has none for it, under a priority alone. */
interface WessexMeasure
  extends Omit<
    z.input<typeof measureFields>,
    "code" | "planId" | "priorityId" | "commitmentId" | "ownerId" | "schemeId" | "source"
  > {
  code: string;
  priority: string;
  commitment: string | null;
  owner: string;
  targets: readonly WessexTarget[];
}

const target = (
  financialYear: string,
  value: string,
  amberLimit: string,
  asWritten: string | null = null,
): WessexTarget => ({ financialYear: financialYear as FinancialYear, value, amberLimit, asWritten });

const PROFILE = {
  publishedBy: "Wessex Constabulary (fictional)",
  publishedAt: "The Constabulary's monthly profile, which is as fictional as its figures",
};

/** What the office counts of its own work. */
const OFFICE = { publishedBy: "Office of the Police and Crime Commissioner for Wessex (fictional)" };

const BEFORE_THE_PLAN = { baselineFrom: "2024-04", baselineTo: "2025-03" };

export const MEASURES: readonly WessexMeasure[] = [
  {
    ...PROFILE,
    ...BEFORE_THE_PLAN,
    code: "M1",
    lead: "POLICE",
    priority: "1",
    commitment: "1A.3",
    owner: "contact",
    title: "999 calls answered within ten seconds",
    unit: "per cent",
    decimals: 1,
    direction: "UP",
    frequency: "QUARTER",
    yearToDate: "SHARE",
    definitions: [
      {
        text: "Of all 999 calls put through to the control room, those that a call handler answered within ten seconds. A call that the caller ends sooner is not counted.",
      },
    ],
    limits: "It says how soon a call is answered, and not how well, nor how soon an officer comes.",
    targets: [
      target("2025-26", "85", "80.75", "85 per cent over the year"),
      target("2026-27", "90", "85.5", "Nine in ten 999 calls will be answered within ten seconds."),
    ],
  },
  {
    ...PROFILE,
    ...BEFORE_THE_PLAN,
    code: "M2",
    lead: "POLICE",
    priority: "1",
    commitment: "1B.1",
    owner: "local",
    title: "Anti-social behaviour reported in the twelve places",
    unit: "reports",
    direction: "DOWN",
    frequency: "MONTH",
    outturn: "LAST_YEARS_SHAPE",
    suppressBelow: 5,
    definitions: [
      {
        text: "Reports of anti-social behaviour from the twelve places with the most of it in 2024, by the month of the report.",
      },
    ],
    limits: "Fewer reports may also mean that fewer people report.",
    targets: [
      target("2025-26", "2084", "2188", "Ten per cent fewer than in 2024-25"),
      target("2026-27", "1875", "1969", "Five per cent fewer than in 2025-26"),
    ],
  },
  {
    ...PROFILE,
    ...BEFORE_THE_PLAN,
    code: "M3",
    lead: "POLICE",
    priority: "1",
    commitment: "1A.2",
    owner: "local",
    title: "Officers in neighbourhood teams",
    unit: "officers",
    direction: "UP",
    frequency: "QUARTER",
    yearToDate: "LATEST",
    definitions: [{ text: "Officers posted to a neighbourhood team on the last day of the quarter." }],
    limits: "It counts posts that are filled, and not the hours that are worked in the neighbourhood.",
    targets: [target("2025-26", "440", "418"), target("2026-27", "460", "437")],
  },
  {
    ...PROFILE,
    ...BEFORE_THE_PLAN,
    code: "M4",
    lead: "POLICE",
    priority: "2",
    commitment: "2B.1",
    owner: "performance",
    title: "Days from report to charge",
    unit: "days",
    direction: "DOWN",
    frequency: "QUARTER",
    yearToDate: "LATEST",
    definitions: [
      {
        text: "The median of the days between the report of a crime and the charge, of the cases that were charged in the quarter.",
      },
    ],
    limits:
      "Cases that never came to a charge are not in it. Part of the wait is not in the hands of the police.",
    targets: [target("2025-26", "42", "44.1"), target("2026-27", "45", "47.25")],
  },
  {
    ...PROFILE,
    ...BEFORE_THE_PLAN,
    code: "M5",
    lead: "POLICE",
    priority: "3",
    commitment: null,
    owner: "children",
    title: "Children held in custody overnight",
    unit: "children",
    direction: "DOWN",
    frequency: "MONTH",
    outturn: "SAME_PACE",
    suppressBelow: 5,
    definitions: [
      { text: "Children under 18 who were in police custody at four in the morning, by the month." },
    ],
    limits: "Where a council has no bed to offer, the police cannot release a child to it.",
    targets: [
      target("2025-26", "115", "120.75", "A fifth fewer than in 2024-25"),
      target("2026-27", "115", "120.75", "As for 2025-26, which was missed"),
    ],
  },
  {
    ...BEFORE_THE_PLAN,
    publishedBy: "Port Selwyn Hospitals (fictional)",
    code: "M6",
    lead: "PARTNER",
    priority: "3",
    commitment: "3B.3",
    owner: "violence",
    title: "Young people treated for a knife wound",
    unit: "young people",
    direction: "DOWN",
    frequency: "MONTH",
    suppressBelow: 5,
    definitions: [
      { text: "People under 25 treated for a knife wound in one of the two large hospitals, by the month." },
    ],
    limits:
      "The counts are small, so chance moves them from month to month. Those below five are withheld. No target is set: the only right number is nil.",
    targets: [],
  },
  {
    ...PROFILE,
    code: "M7",
    lead: "POLICE",
    priority: "4",
    commitment: null,
    owner: "protection",
    title: "Domestic abuse recorded",
    unit: "offences",
    direction: "NEITHER",
    frequency: "MONTH",
    outturn: "SAME_PACE",
    definitions: [
      { text: "Offences flagged as domestic abuse, by the month in which they were recorded." },
      {
        from: "2025-04",
        text: "Offences flagged as domestic abuse, by the month in which they were recorded. Controlling or coercive behaviour counts as an offence of its own beside the others.",
        change:
          "Until March 2025 controlling or coercive behaviour was recorded only where there was no other offence. So what follows is not set beside what went before.",
      },
    ],
    limits:
      "More may mean that more is done, or that more victims trust the police enough to report it. The last month of a quarter is provisional until the next report.",
    targets: [],
  },
  {
    ...OFFICE,
    ...BEFORE_THE_PLAN,
    code: "M8",
    lead: "POLICE",
    priority: "5",
    commitment: null,
    owner: "performance",
    title: "Residents who have confidence in the Constabulary",
    unit: "per cent",
    decimals: 1,
    direction: "UP",
    frequency: "QUARTER",
    yearToDate: "SHARE",
    definitions: [
      {
        text: "Of some 750 residents asked by telephone each quarter, those who said that the police in Wessex do a good or an excellent job.",
      },
    ],
    limits: "With 750 people asked, a quarter may be three or four points off by chance alone.",
    targets: [target("2025-26", "70", "66.5"), target("2026-27", "68", "64.6")],
  },
  {
    ...OFFICE,
    ...BEFORE_THE_PLAN,
    code: "M9",
    lead: "OFFICE",
    priority: "5",
    commitment: "5A.1",
    owner: "performance",
    title: "Reviews of complaints decided within five weeks",
    unit: "per cent",
    decimals: 1,
    direction: "UP",
    frequency: "QUARTER",
    yearToDate: "SHARE",
    definitions: [
      {
        text: "Of the reviews of complaints against the police that the office decided in the quarter, those decided within five weeks of the request.",
      },
    ],
    limits: "It says how soon a review was decided, and not how well.",
    targets: [target("2025-26", "85", "80.75"), target("2026-27", "88", "83.6")],
  },
  {
    ...OFFICE,
    ...BEFORE_THE_PLAN,
    code: "M10",
    lead: "OFFICE",
    priority: "5",
    commitment: null,
    owner: "engagement",
    title: "Visits of independent custody visitors",
    unit: "visits",
    direction: "UP",
    frequency: "QUARTER",
    outturn: "SAME_PACE",
    definitions: [
      { text: "Visits to custody suites by the volunteers of the office's scheme, unannounced." },
    ],
    limits: "It counts the visits, and not what was found.",
    targets: [target("2025-26", "136", "129"), target("2026-27", "140", "133")],
  },
];
