import type { PostingKind } from "@frankpledge/domain";
import {
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
} from "./headings.ts";

/** A part of what a budget line is spent on each month. */
export interface PostingPart {
  expenseType: string;
  /** Of a hundred of the whole. */
  share: number;
}

/** What the general ledger books under each subjective heading. */
export const PARTS: Readonly<Record<string, { kind: PostingKind; parts: readonly PostingPart[] }>> = {
  [OFFICERS]: {
    kind: "PAYROLL",
    parts: [
      { expenseType: "Basic pay", share: 67 },
      { expenseType: "Overtime", share: 6 },
      { expenseType: "Employer's national insurance", share: 9 },
      { expenseType: "Employer's pension contributions", share: 16 },
      { expenseType: "Allowances", share: 2 },
    ],
  },
  [STAFF]: {
    kind: "PAYROLL",
    parts: [
      { expenseType: "Basic pay", share: 76 },
      { expenseType: "Overtime", share: 2 },
      { expenseType: "Employer's national insurance", share: 8 },
      { expenseType: "Employer's pension contributions", share: 14 },
    ],
  },
  [PCSOS]: {
    kind: "PAYROLL",
    parts: [
      { expenseType: "Basic pay", share: 77 },
      { expenseType: "Employer's national insurance", share: 8 },
      { expenseType: "Employer's pension contributions", share: 15 },
    ],
  },
  [EMPLOYEES]: {
    kind: "PAYMENT",
    parts: [
      { expenseType: "Training", share: 45 },
      { expenseType: "Injury pensions", share: 36 },
      { expenseType: "Apprenticeship levy", share: 19 },
    ],
  },
  [PREMISES]: {
    kind: "PAYMENT",
    parts: [
      { expenseType: "Rents", share: 22 },
      { expenseType: "Business rates", share: 20 },
      { expenseType: "Electricity", share: 17 },
      { expenseType: "Gas", share: 9 },
      { expenseType: "Repairs", share: 20 },
      { expenseType: "Cleaning", share: 12 },
    ],
  },
  [TRANSPORT]: {
    kind: "PAYMENT",
    parts: [
      { expenseType: "Fuel", share: 36 },
      { expenseType: "Vehicle repairs", share: 31 },
      { expenseType: "Hire of vehicles", share: 14 },
      { expenseType: "Mileage", share: 8 },
      { expenseType: "Motor insurance", share: 11 },
    ],
  },
  [SUPPLIES]: {
    kind: "PAYMENT",
    parts: [
      { expenseType: "Equipment", share: 24 },
      { expenseType: "IT licences and hosting", share: 33 },
      { expenseType: "Specialist services", share: 22 },
      { expenseType: "Professional fees", share: 13 },
      { expenseType: "Printing and stationery", share: 3 },
      { expenseType: "Travel and subsistence", share: 5 },
    ],
  },
  [THIRD_PARTY]: { kind: "PAYMENT", parts: [{ expenseType: "Contributions and grants", share: 100 }] },
  [FINANCING]: {
    kind: "FINANCING",
    parts: [
      { expenseType: "Minimum revenue provision", share: 71 },
      { expenseType: "Interest", share: 29 },
    ],
  },
  [INCOME]: {
    kind: "INCOME",
    parts: [
      { expenseType: "Grants received", share: 64 },
      { expenseType: "Fees and charges", share: 36 },
    ],
  },
};
