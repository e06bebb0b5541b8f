import { type Position, report } from "../position.ts";

/** Where the projects stood at the end of the first quarter of 2026-27. */
export const june2026: Position = {
  date: "2026-06-30",
  received: "2026-07-06",
  reports: [
    report(
      "W02",
      "GREEN",
      60,
      "Of 412 posts, 391 are filled. The spring intake was the largest for four years, and full strength is again expected in March 2027.",
      { forecastEnd: "2027-03" },
    ),
    report(
      "W03",
      "AMBER",
      70,
      "In the quarter 42,240 of 48,000 calls were answered within ten seconds, 88 per cent. The summer will show whether that holds.",
    ),
    report(
      "W05",
      "BLUE",
      100,
      "The team is complete, has its own vehicles and reports to both parish forums. It has visited 610 farms.",
      { stage: "COMPLETED", completedOn: "2026-06" },
    ),
    report(
      "W06",
      "AMBER",
      75,
      "Of 11 reviews begun since April, 9 ended within eight weeks. The council that lost its officer has borrowed one from a neighbour.",
    ),
    report(
      "W07",
      "BLUE",
      100,
      "The service opened on 1 April. It answered 3,420 calls in its first quarter, on average within 40 seconds.",
      { stage: "COMPLETED", completedOn: "2026-04" },
    ),
    report(
      "W08",
      "AMBER",
      50,
      "68 of 100 victims in the sample heard from us within 28 days, the most since we began to ask. Nine of ten people in the team are in post, and the end comes forward to March 2027.",
      { forecastEnd: "2027-03" },
    ),
    report(
      "W09",
      "GREEN",
      90,
      "All eight advisers are in post. The project ends in October, when each has carried a full caseload for three months.",
    ),
    report(
      "W11",
      "AMBER",
      35,
      "Eleven facilitators are trained. Only 23 of the 90 victims who were asked wished to go on, so we are asking later in the case.",
    ),
    report(
      "W12",
      null,
      15,
      "The project is still on hold. The courts service has said that it will decide in March 2027.",
    ),
    report(
      "W13",
      "BLUE",
      100,
      "Youth workers are in all three suites since 4 May. In June they met 71 of the 74 children who were held.",
      { stage: "COMPLETED", completedOn: "2026-05" },
    ),
    report(
      "W14",
      "AMBER",
      70,
      "64 children have finished the programme in three areas. The grant behind it ends in September, and the councils have not yet agreed how to go on.",
      { forecastEnd: "2026-12" },
    ),
    report(
      "W16",
      "GREEN",
      75,
      "Navigators met 58 young people in the quarter. Of the 180 met since July 2025, 12 came back to hospital hurt.",
    ),
    report(
      "W19",
      "AMBER",
      50,
      "The programme runs in six of eight districts. Decision 114 extends it, and its cost is being worked out.",
      { received: "2026-07-07" },
    ),
    report(
      "W21",
      "RED",
      75,
      "All thirty routes have been walked. Of 158 faults found, 112 are repaired. The last will be done in September, six months late.",
    ),
    report(
      "W22",
      "GREEN",
      85,
      "4,130 of 4,860 people have been vetted again. At this pace the work ends in November.",
    ),
    report(
      "W23",
      "RED",
      25,
      "A survey found asbestos in three of the buildings to be shared. The work is six months behind, and £900,000 over the estimate.",
      { forecastEnd: "2028-09" },
    ),
  ],
};

/** The report on the records system, still a draft: the supplier may first answer what it says. */
export const draftOfJune2026: Position = {
  date: "2026-06-30",
  received: "2026-07-08",
  reports: [
    report(
      "W24",
      "RED",
      30,
      "The second data test has been put off to September. The supplier disputes who bears the cost, and we are taking legal advice.",
    ),
  ],
};
