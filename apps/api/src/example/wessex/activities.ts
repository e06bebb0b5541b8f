import type { scrutinyActivityFields } from "@frankpledge/domain";
import type { z } from "zod";

interface Activity
  extends Pick<z.input<typeof scrutinyActivityFields>, "kind" | "title" | "through" | "outcome"> {
  doneOn: string;
  found: string;
  /** The codes of the pledges and projects that it bears on. */
  commitments?: string[];
  projects?: string[];
}

/** What was looked at from April 2025 to July 2026, by where the insight came from. */
export const ACTIVITIES: readonly Activity[] = [
  {
    kind: "CHANGE_BOARD",
    title: "The move to the new records system",
    through: "Force Change Board",
    doneOn: "2025-09-10",
    found: "Old records are taken over more slowly than planned.",
    outcome: "The board now sees the number of records taken over each month.",
    projects: ["W24"],
  },
  {
    kind: "PUBLIC_FORUM",
    title: "Rural crime and how calls are answered",
    through: "Public forum in Hartsmoor",
    doneOn: "2025-11-12",
    found: "About 90 residents came. They asked for the vehicles of the rural crime team.",
    outcome: "The date of the vehicles is reported at each meeting of the Panel.",
    projects: ["W05"],
  },
  {
    kind: "ONE_TO_ONE",
    title: "999 calls and victims' updates",
    through: "Commissioner and Chief Constable",
    doneOn: "2025-12-03",
    found: "The new call handlers begin training in January.",
    commitments: ["1A.1"],
    projects: ["W03"],
  },
  {
    kind: "INTERNAL_AUDIT",
    title: "How grants are awarded and followed up",
    through: "Internal audit report 4 of 2025-26",
    doneOn: "2026-02-18",
    found: "Awards are sound. Two of ten recipients had sent no report on what the money did.",
    outcome: "No second payment is made before the report on the first is there.",
  },
  {
    kind: "INSPECTORATE",
    title: "The force's care for victims",
    through: "HMICFRS, findings told to the Commissioner",
    doneOn: "2026-03-24",
    found: "Victims of burglary hear least often how their case is going.",
    outcome: "A small team takes over the updates, and begins with them.",
  },
  {
    kind: "PARTNERS",
    title: "Who repairs faults on walking routes",
    through: "Community safety partnership of Port Selwyn",
    doneOn: "2026-05-14",
    found: "Fifty-one of seventy-nine faults are the city's to repair.",
    outcome: "They are in the crews' plan for the summer.",
    projects: ["W21"],
  },
  {
    kind: "COMPLAINTS",
    title: "Complaints about the police from January to March 2026",
    through: "Quarterly sample of closed complaints",
    doneOn: "2026-05-28",
    found: "Of 40 complaints looked at, 6 were answered later than 15 working days.",
  },
  {
    kind: "CUSTODY_VISITORS",
    title: "Visits to the three custody suites",
    through: "Independent custody visitors, yearly report",
    doneOn: "2026-06-16",
    found: "No concern about how people are held. Blankets were short in one suite.",
    outcome: "The suite has more blankets since June.",
  },
];
