/** What was counted: a number, or of a share how many and of how many. */
type Figure = number | readonly [count: number, of: number];

/** The figures of a measure for one area, from April 2024 on without a gap. */
interface Series {
  measure: string;
  /** Null for Wessex itself. */
  area: string | null;
  figures: readonly Figure[];
  /** What the last month of a quarter was told to be at first, until the next quarter's report revised it. */
  toldAtFirst?: Readonly<Record<string, number>>;
}

const MOST_SIMILAR = "Most similar forces";
const COUNTRY = "England and Wales";

/*
 * Where the reports on projects and the answers to the Panel state a figure, it is the same here: calls by the quarter
 * since April 2025, anti-social behaviour by the year and from April to December, and children held in 2025.
 */

/** By the quarter: a financial year in a line. */
export const BY_QUARTER: readonly Series[] = [
  {
    measure: "M1",
    area: null,
    figures: [
      [37_480, 44_620],
      [39_480, 49_350],
      [36_920, 45_020],
      [37_640, 44_280],
      [38_140, 45_410],
      [40_020, 50_660],
      [37_250, 45_990],
      [38_700, 45_000],
      [42_240, 48_000],
    ],
  },
  { measure: "M1", area: MOST_SIMILAR, figures: [85.9, 83.1, 85, 86.4, 86.1, 83.4, 85.7, 87.2, 88.1] },
  { measure: "M1", area: COUNTRY, figures: [84.2, 81.7, 83.9, 85.6, 85.8, 82.9, 85.1, 86.8, 87.4] },
  { measure: "M3", area: null, figures: [402, 405, 399, 411, 418, 424, 431, 440, 446] },
  { measure: "M4", area: null, figures: [41, 43, 42, 45, 46, 49, 51, 50, 48] },
  { measure: "M4", area: MOST_SIMILAR, figures: [39, 40, 40, 41, 41, 42, 42, 42, 41] },
  // From April 2025 on a question of the surveys is its reading.
  {
    measure: "M8",
    area: null,
    figures: [
      [498, 752],
      [489, 748],
      [481, 750],
      [486, 751],
    ],
  },
  {
    measure: "M9",
    area: null,
    figures: [
      [38, 52],
      [41, 54],
      [40, 51],
      [43, 55],
      [46, 55],
      [48, 56],
      [47, 54],
      [50, 58],
      [52, 57],
    ],
  },
  { measure: "M10", area: null, figures: [31, 33, 30, 34, 34, 35, 33, 36, 36] },
];

/** By the month: a financial year in a line. */
export const BY_MONTH: readonly Series[] = [
  {
    measure: "M2",
    area: null,
    figures: [
      181, 190, 196, 204, 209, 187, 184, 176, 158, 198, 206, 227, 176, 171, 168, 178, 175, 160, 157, 146, 135,
      161, 165, 182, 149, 152, 147,
    ],
  },
  {
    measure: "M5",
    area: null,
    figures: [
      13, 12, 14, 11, 12, 13, 12, 11, 10, 12, 11, 13, 12, 13, 14, 13, 14, 12, 13, 11, 10, 10, 9, 10, 8, 9, 8,
    ],
  },
  {
    measure: "M6",
    area: null,
    figures: [7, 6, 9, 8, 5, 6, 3, 7, 6, 5, 8, 6, 6, 5, 7, 4, 6, 5, 8, 5, 3, 6, 5, 2, 5, 4, 6],
  },
  {
    measure: "M7",
    area: null,
    figures: [
      1142, 1168, 1187, 1231, 1226, 1158, 1149, 1121, 1204, 1173, 1089, 1152, 1271, 1318, 1334, 1382, 1371,
      1302, 1296, 1262, 1349, 1311, 1238, 1301, 1322, 1341, 1356,
    ],
    toldAtFirst: { "2025-06": 1309, "2025-09": 1284, "2025-12": 1330, "2026-03": 1281, "2026-06": 1356 },
  },
];

/** What the spring of 2026 came to in each of the five areas; of June, one is too small to be published. */
export const BY_AREA: readonly {
  measure: string;
  period: string;
  parts: Readonly<Record<string, number>>;
}[] = [
  {
    measure: "M2",
    period: "2026-04",
    parts: { Aldermere: 25, "Carrow Vale": 12, Hartsmoor: 5, "Port Selwyn": 60, "Sarn Coast": 47 },
  },
  {
    measure: "M2",
    period: "2026-05",
    parts: { Aldermere: 23, "Carrow Vale": 14, Hartsmoor: 5, "Port Selwyn": 64, "Sarn Coast": 46 },
  },
  {
    measure: "M2",
    period: "2026-06",
    parts: { Aldermere: 22, "Carrow Vale": 13, Hartsmoor: 3, "Port Selwyn": 61, "Sarn Coast": 48 },
  },
];
