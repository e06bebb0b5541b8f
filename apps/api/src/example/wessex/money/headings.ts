import type { budgetLineFields } from "@frankpledge/domain";
import type { z } from "zod";

type Fields = z.input<typeof budgetLineFields>;

/** Subjective headings, in the order of a budget book. */
export const OFFICERS = "Police officers";
export const STAFF = "Police staff";
export const PCSOS = "Police community support officers";
export const EMPLOYEES = "Other employee costs";
export const PREMISES = "Premises";
export const TRANSPORT = "Transport";
export const SUPPLIES = "Supplies and services";
export const THIRD_PARTY = "Third party payments";
export const FINANCING = "Capital financing";
export const INCOME = "Income";

/** The departments, each with its heading in CIPFA's police objective analysis and its cost centre. */
export const DEPARTMENTS = {
  "Local policing": { objective: "Local policing", costCentre: "W100" },
  Crime: { objective: "Investigations", costCentre: "W110" },
  "Public protection": { objective: "Public protection", costCentre: "W120" },
  "Contact and control": { objective: "Dealing with the public", costCentre: "W130" },
  "Operations and roads": { objective: "Road policing", costCentre: "W140" },
  "Custody and justice": { objective: "Criminal justice arrangements", costCentre: "W150" },
  "Professional standards": { objective: "Support functions", costCentre: "W160" },
  People: { objective: "Support functions", costCentre: "W170" },
  Estates: { objective: "Support functions", costCentre: "W180" },
  Digital: { objective: "Support functions", costCentre: "W190" },
  Fleet: { objective: "Operational support", costCentre: "W200" },
  Finance: { objective: "Central costs", costCentre: "W210" },
  "Commissioner's office": { objective: "Office of the Commissioner", costCentre: "W300" },
  Commissioning: { objective: "Commissioned services", costCentre: "W310" },
} as const;
export type Department = keyof typeof DEPARTMENTS;

/** Whose budget a department's is. */
export const holderOf = (department: Department): NonNullable<Fields["holder"]> =>
  department === "Commissioner's office" || department === "Commissioning"
    ? "COMMISSIONER"
    : "CHIEF_CONSTABLE";

/** The years of the example: the last closed one, the one that its quarters report, and the first months of the next. */
export const YEARS = ["2024-25", "2025-26", "2026-27"] as const;
export type Year = (typeof YEARS)[number];
