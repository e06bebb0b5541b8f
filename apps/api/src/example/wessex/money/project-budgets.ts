import {
  type Department,
  EMPLOYEES,
  OFFICERS,
  PREMISES,
  STAFF,
  SUPPLIES,
  THIRD_PARTY,
  TRANSPORT,
  type Year,
} from "./headings.ts";

/** A budget line that is a project's own. */
export interface ProjectBudget {
  project: string;
  year: Year;
  department: Department;
  subjective: string;
  capital?: true;
  fund?: string;
  /** In thousands of pounds, as it was set for the year. */
  thousands: number;
  /** What comes to be spent of it over its months, in thousands, the first being April. What is left out is nil. */
  spent: readonly number[];
}

const line = (
  project: string,
  year: Year,
  department: Department,
  subjective: string,
  thousands: number,
  spent: readonly number[],
  more: Pick<ProjectBudget, "capital" | "fund"> = {},
): ProjectBudget => ({ project, year, department, subjective, thousands, spent, ...more });

/** The same each month. */
const evenly = (thousands: number, months = 12): number[] => Array.from({ length: months }, () => thousands);

const CAPITAL = { capital: true } as const;

/**
 * Projects' budgets and what they come to cost: most are near their budget, W02, W05 and W24 are over, W07, W19 and
 * W23 under, and nothing is spent on W12. Of 2026-27, three months are there.
 */
export const PROJECT_BUDGETS: readonly ProjectBudget[] = [
  line(
    "W02",
    "2025-26",
    "Local policing",
    OFFICERS,
    1_050,
    [72, 78, 84, 88, 92, 96, 99, 101, 103, 104, 106, 108],
  ),
  line("W02", "2026-27", "Local policing", OFFICERS, 1_050, [104, 106, 107]),
  // Paid from the General Reserve: no line of the budget as it was set, so nil until decision 108.
  line("W03", "2025-26", "Contact and control", STAFF, 0, [0, 0, 0, 0, 0, 0, 0, 31, 44, 48, 52, 55]),
  line("W03", "2026-27", "Contact and control", STAFF, 165, [55, 52, 38]),
  line("W04", "2025-26", "Commissioning", THIRD_PARTY, 225, evenly(19), { fund: "safer" }),
  line("W04", "2025-26", "Local policing", OFFICERS, 75, [5, 5, 8, 9, 9, 7, 6, 6, 6, 5, 5, 6]),
  // Part of the fleet's capital programme as it was set, so nil until decision 103.
  line("W05", "2025-26", "Fleet", TRANSPORT, 0, [0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 133, 0], CAPITAL),
  line("W07", "2025-26", "Commissioning", THIRD_PARTY, 410, [0, 0, 0, 20, 25, 30, 34, 36, 38, 42, 44, 47], {
    fund: "victims",
  }),
  line("W07", "2026-27", "Commissioning", THIRD_PARTY, 1_960, [138, 141, 149], { fund: "victims" }),
  line("W08", "2025-26", "Crime", STAFF, 180, [0, 0, 0, 6, 9, 12, 14, 15, 16, 17, 18, 19]),
  line("W08", "2026-27", "Crime", STAFF, 240, [19, 20, 21]),
  line("W09", "2025-26", "Commissioning", THIRD_PARTY, 310, [0, 0, 0, 8, 18, 25, 32, 36, 39, 42, 44, 46], {
    fund: "victims",
  }),
  line("W11", "2026-27", "Commissioning", THIRD_PARTY, 180, [0, 14, 15], { fund: "victims" }),
  line("W12", "2025-26", "Custody and justice", SUPPLIES, 60, []),
  line("W13", "2025-26", "Commissioning", THIRD_PARTY, 240, [0, 20, 20, 20, 20, 20, 21, 21, 21, 22, 24, 24], {
    fund: "violence",
  }),
  line("W16", "2025-26", "Commissioning", THIRD_PARTY, 120, [8, 8, 9, 9, 10, 10, 11, 12, 12, 12, 13, 13], {
    fund: "violence",
  }),
  line("W16", "2026-27", "Commissioning", THIRD_PARTY, 75, [9, 9, 10], { fund: "violence" }),
  line("W18", "2025-26", "Contact and control", STAFF, 168, [4, 9, 12, 14, 15, 16, 16, 16, 17, 17, 16, 16]),
  line("W19", "2025-26", "Commissioning", THIRD_PARTY, 250, [0, 9, 11, 12, 13, 13, 14, 14, 14, 15, 15, 15], {
    fund: "victims",
  }),
  line("W19", "2026-27", "Commissioning", THIRD_PARTY, 290, [16, 16, 17], { fund: "victims" }),
  line("W20", "2025-26", "Commissioning", THIRD_PARTY, 75, [0, 4, 6, 8, 8, 8, 8, 8, 8, 8, 4, 4], {
    fund: "safer",
  }),
  line("W21", "2025-26", "Commissioner's office", SUPPLIES, 35, [0, 2, 3, 3, 4, 4, 4, 4, 4, 3, 3, 2]),
  line("W21", "2026-27", "Estates", PREMISES, 270, [0, 38, 61], CAPITAL),
  line(
    "W22",
    "2025-26",
    "Professional standards",
    STAFF,
    260,
    [12, 15, 18, 20, 22, 23, 24, 24, 25, 25, 26, 26],
  ),
  line("W22", "2025-26", "Professional standards", SUPPLIES, 100, [3, 5, 6, 8, 8, 9, 9, 10, 10, 11, 12, 12]),
  line("W22", "2026-27", "Professional standards", STAFF, 260, [25, 25, 24]),
  line("W23", "2024-25", "Estates", PREMISES, 2_300, evenly(171), CAPITAL),
  line(
    "W23",
    "2025-26",
    "Estates",
    PREMISES,
    4_600,
    [110, 160, 240, 290, 330, 350, 340, 360, 330, 300, 280, 390],
    CAPITAL,
  ),
  line("W23", "2026-27", "Estates", PREMISES, 5_200, [240, 310, 360], CAPITAL),
  line("W23", "2025-26", "Estates", SUPPLIES, 150, [9, 9, 10, 11, 12, 12, 13, 13, 12, 13, 13, 14]),
  line("W24", "2024-25", "Digital", SUPPLIES, 1_250, evenly(103), CAPITAL),
  line(
    "W24",
    "2025-26",
    "Digital",
    SUPPLIES,
    3_400,
    [180, 210, 260, 280, 300, 310, 330, 350, 370, 380, 430, 460],
    CAPITAL,
  ),
  line("W24", "2026-27", "Digital", SUPPLIES, 3_100, [330, 350, 390], CAPITAL),
  line("W24", "2025-26", "Digital", STAFF, 420, evenly(36)),
  line("W24", "2026-27", "Digital", STAFF, 480, [41, 42, 42]),
  line("W25", "2025-26", "People", EMPLOYEES, 62, [1, 2, 4, 5, 5, 6, 6, 7, 8, 8, 7, 1]),
];
