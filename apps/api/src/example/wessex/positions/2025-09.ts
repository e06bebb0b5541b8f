import { type Position, report } from "../position.ts";

/** Where the projects stood at the end of the second quarter of 2025-26. */
export const september2025: Position = {
  date: "2025-09-30",
  reports: [
    report(
      "W01",
      "GREEN",
      55,
      "Officers are named for 92 of the 148 wards. Three villages asked for a second visit because the first was at a time when nobody was home.",
    ),
    report(
      "W02",
      "AMBER",
      25,
      "Of 412 posts, 368 are filled: more people left over the summer than joined. Two intakes were merged into one, which starts in November.",
    ),
    report(
      "W03",
      "RED",
      25,
      "In the quarter 40,020 of 50,660 calls were answered within ten seconds, 79 per cent. Vacancies rose to 22. The end has moved by six months, and the Commissioner is asked for money to hire 18 call handlers.",
      { forecastEnd: "2026-12" },
    ),
    report(
      "W04",
      "GREEN",
      60,
      "Daily patrols went on through the summer. Two of the twelve places were changed in August after residents said that the trouble had moved.",
    ),
    report(
      "W05",
      "AMBER",
      40,
      "All twelve officers are in post. The maker has put the vehicles back to February, so the team cannot work on the moor this winter.",
      { forecastEnd: "2026-06" },
    ),
    report(
      "W06",
      "GREEN",
      40,
      "Of 16 reviews begun this year, 13 ended within eight weeks. Councils now share one form.",
    ),
    report(
      "W07",
      "AMBER",
      40,
      "Three bids came in and are being scored. The contract must be signed by December for the service to open in April.",
    ),
    report(
      "W08",
      "AMBER",
      25,
      "61 of 100 victims in the sample heard from us within 28 days. Detectives say that caseloads, not reminders, are the trouble.",
    ),
    report(
      "W09",
      "GREEN",
      45,
      "Five of eight advisers are in post. The grant in decision 105 pays for the last three.",
    ),
    report(
      "W10",
      "GREEN",
      90,
      "The first report is written and has been checked with the courts. It will be published in October.",
    ),
    report(
      "W12",
      "AMBER",
      15,
      "The courts service has asked for a stronger line than two of the buildings can have. A cheaper way is being tried out in Sarn.",
    ),
    report(
      "W13",
      "GREEN",
      50,
      "Youth workers are now in two of three suites, and met 103 of the 119 children held in them in the quarter.",
    ),
    report(
      "W14",
      "GREEN",
      40,
      "The programme opened in Aldermere in September with 11 children. Carrow Vale and Hartsmoor follow in the new year.",
    ),
    report(
      "W15",
      "GREEN",
      65,
      "The needs assessment is complete. It shows that most serious violence takes place in four wards and between people who know each other.",
    ),
    report(
      "W16",
      "GREEN",
      35,
      "Navigators met 38 young people at Port Selwyn in the quarter. The Aldermere hospital has found a room.",
    ),
    report(
      "W18",
      "AMBER",
      60,
      "Two of the second four trainees have left. Cover on Sunday evenings cannot start before February.",
      { forecastEnd: "2026-02" },
    ),
    report(
      "W19",
      "GREEN",
      30,
      "The programme runs in four of eight districts. Of 61 people who began it, 44 have stayed to the end or are still attending.",
    ),
    report(
      "W20",
      "GREEN",
      80,
      "Port Selwyn has helped 341 people since June. The Aldermere space opens on the first Friday of December.",
    ),
    report(
      "W21",
      "AMBER",
      30,
      "Eleven of thirty routes have been walked and 64 faults found. Only 9 are repaired.",
    ),
    report(
      "W22",
      "AMBER",
      35,
      "1,720 of 4,860 people have been vetted again, 200 fewer than planned, as two vetting officers left.",
    ),
    report(
      "W23",
      "GREEN",
      15,
      "Two buildings are empty and a third is shared with the fire service. Insulating work has begun at headquarters.",
    ),
    report(
      "W24",
      "AMBER",
      20,
      "The plan for old records has come. It adds £400,000, which the project can bear, and six weeks, which it cannot yet find.",
    ),
    report(
      "W25",
      "GREEN",
      70,
      "The Forum has heard from 870 young people in schools and online. Its first public meeting was in September.",
    ),
  ],
};
