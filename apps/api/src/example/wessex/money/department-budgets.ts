import {
  type Department,
  EMPLOYEES,
  FINANCING,
  INCOME,
  OFFICERS,
  PCSOS,
  PREMISES,
  STAFF,
  SUPPLIES,
  THIRD_PARTY,
  TRANSPORT,
  type Year,
} from "./headings.ts";

/**
 * The revenue budget for 2025-26 in thousands of pounds, projects included. The Constabulary's sums to the £268.4
 * million that the plan states, the office's to £1.94 million, and the commissioned services' to £4.44 million.
 */
export const REVENUE: Readonly<Record<string, Partial<Record<Department, number>>>> = {
  [OFFICERS]: {
    "Local policing": 62_000,
    Crime: 34_000,
    "Public protection": 17_500,
    "Contact and control": 2_800,
    "Operations and roads": 21_000,
    "Custody and justice": 7_200,
    "Professional standards": 2_900,
    People: 1_900,
    Digital: 300,
    Finance: 1_400,
  },
  [STAFF]: {
    "Local policing": 4_200,
    Crime: 9_600,
    "Public protection": 5_400,
    "Contact and control": 17_800,
    "Operations and roads": 3_100,
    "Custody and justice": 7_900,
    "Professional standards": 2_200,
    People: 6_200,
    Estates: 2_900,
    Digital: 8_700,
    Fleet: 2_500,
    Finance: 6_900,
    "Commissioner's office": 1_480,
  },
  [PCSOS]: { "Local policing": 7_300 },
  [EMPLOYEES]: { People: 3_900 },
  [PREMISES]: { Estates: 13_600, "Custody and justice": 700, "Commissioner's office": 110 },
  [TRANSPORT]: { Fleet: 5_900, "Operations and roads": 500 },
  [SUPPLIES]: {
    "Local policing": 900,
    Crime: 3_600,
    "Public protection": 1_500,
    "Contact and control": 900,
    "Operations and roads": 1_700,
    "Custody and justice": 1_100,
    "Professional standards": 200,
    People: 1_300,
    Estates: 700,
    Digital: 13_900,
    Fleet: 1_800,
    Finance: 3_600,
    "Commissioner's office": 350,
  },
  [THIRD_PARTY]: {
    Crime: 3_700,
    "Operations and roads": 1_600,
    "Custody and justice": 1_500,
    Finance: 1_700,
    Commissioning: 4_440,
  },
  [FINANCING]: { Finance: 4_100 },
  [INCOME]: {
    "Local policing": -1_600,
    Crime: -3_900,
    "Public protection": -1_100,
    "Operations and roads": -3_900,
    "Custody and justice": -500,
    People: -800,
    Estates: -900,
    Fleet: -400,
    Finance: -22_600,
  },
};

/** The capital programme apart from projects, in thousands of pounds a year. */
export const CAPITAL: Readonly<Record<string, Partial<Record<Department, number>>>> = {
  [TRANSPORT]: { Fleet: 2_900 },
  [SUPPLIES]: { Digital: 1_800 },
  [PREMISES]: { Estates: 1_250 },
};

/** A year's budget for each thousand of that for 2025-26. */
export const LEVEL: Readonly<Record<Year, number>> = { "2024-25": 958, "2025-26": 1_000, "2026-27": 1_031 };
