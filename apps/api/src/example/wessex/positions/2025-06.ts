import { type Position, report } from "../position.ts";

/** Where the projects stood at the end of the first quarter of 2025-26. */
export const june2025: Position = {
  date: "2025-06-30",
  reports: [
    report(
      "W01",
      "GREEN",
      30,
      "Officers are named for 61 of the 148 wards, and their names are on the force website. The towns came first; the villages follow this summer.",
    ),
    report(
      "W02",
      "GREEN",
      15,
      "Of 412 neighbourhood posts, 371 are filled. Recruiting for the autumn intake has begun, and 9 in 100 shifts were lost to other duties.",
    ),
    report(
      "W03",
      "AMBER",
      20,
      "In the quarter 38,140 of 45,410 calls were answered within ten seconds, 84 per cent. The control room has 14 vacancies, and the summer is always the busiest time.",
    ),
    report(
      "W04",
      "GREEN",
      35,
      "All twelve places have had daily patrols since May. Officers now go at the hours when residents say trouble starts, which is later than we had planned for.",
    ),
    report(
      "W05",
      "GREEN",
      25,
      "Nine of the twelve officers have been chosen. The vehicles are ordered and due in September.",
    ),
    report(
      "W06",
      "GREEN",
      20,
      "A leaflet on the right to a case review goes to every victim who reports three times in a year. Of 7 reviews begun, 5 ended within eight weeks.",
    ),
    report(
      "W07",
      "AMBER",
      25,
      "Four providers have shown an interest in the contract. Legal advice took a month longer than planned, so there is no slack left before the notice must be published.",
    ),
    report(
      "W08",
      "AMBER",
      15,
      "Dip samples show that 58 of 100 victims heard from us within 28 days. The reminder in the crime system works, but is easily dismissed.",
    ),
    report(
      "W09",
      "GREEN",
      30,
      "Three of eight advisers are in post, in Port Selwyn, Aldermere and Sarn. Each carries about 25 cases.",
    ),
    report(
      "W10",
      "GREEN",
      60,
      "The police figures are ready. The courts have agreed to give theirs each quarter, and the first report will be out in October.",
    ),
    report(
      "W12",
      "GREEN",
      10,
      "Rooms have been found in all five areas. The courts service is looking at what the equipment must do.",
    ),
    report(
      "W13",
      "GREEN",
      30,
      "Youth workers began in the Port Selwyn suite in May and met 41 of the 46 children held there since then.",
    ),
    report(
      "W14",
      "GREEN",
      20,
      "The three councils have agreed what the programme is and who may join it. It opens in September.",
    ),
    report(
      "W15",
      "GREEN",
      40,
      "All partners have sent their data except one hospital trust, which has promised it for July.",
    ),
    report(
      "W16",
      "GREEN",
      20,
      "Two navigators started at Port Selwyn in June. Staff in the emergency department have been shown how to call them.",
    ),
    report(
      "W18",
      "GREEN",
      40,
      "The first four specialists are trained and work Friday and Saturday nights. Four more begin training in September.",
    ),
    report(
      "W19",
      "GREEN",
      15,
      "The programme runs in two of eight districts. A partner in the courts has agreed to refer people to it.",
    ),
    report(
      "W20",
      "GREEN",
      50,
      "The Port Selwyn space opened in June in a church hall and helped 112 people in its first four weekends.",
    ),
    report(
      "W21",
      "AMBER",
      20,
      "Six of thirty routes have been walked. Repairs wait on two councils' lighting budgets, which are decided in the autumn.",
    ),
    report(
      "W22",
      "GREEN",
      25,
      "1,190 of 4,860 people have been vetted again. Seven cases have gone to a misconduct assessment.",
    ),
    report(
      "W23",
      "GREEN",
      10,
      "Leases on two of the eleven buildings have been ended. Surveys of the other nine are complete.",
    ),
    report(
      "W24",
      "AMBER",
      15,
      "The supplier has shown the custody part working with our data. It cannot yet take over records from before 2012, and we have asked for a plan.",
    ),
    report(
      "W25",
      "GREEN",
      40,
      "Twenty-four members aged 13 to 21 have been chosen from 160 who applied. Their first meeting was in May.",
    ),
  ],
};
