import { type Decimal, formatDecimal } from "@frankpledge/domain";

/** Whether more of it is better. */
export const directionWords = {
  UP: "More is better",
  DOWN: "Less is better",
  NEITHER: "Neither more nor less is better in itself",
} as const;

/** Whose work a measure tells of. */
export const whoseWords = {
  POLICE: "The force’s performance",
  OFFICE: "The Commissioner’s own work",
  PARTNER: "The work of partners",
} as const;

export const frequencyWords = {
  MONTH: "Each month",
  QUARTER: "Each quarter",
  FINANCIAL_YEAR: "Each financial year",
  CALENDAR_YEAR: "Each year",
} as const;

/** What one value is of, in the plural. */
export const periodsWords = {
  MONTH: "months",
  QUARTER: "quarters",
  FINANCIAL_YEAR: "years",
  CALENDAR_YEAR: "years",
} as const;

/** A value with its unit: "1,234 offences"; of per cent "45.2%". */
export function valueWords(value: string | null, unit: string, decimals: number): string | null {
  if (value === null) return null;
  const shown = formatDecimal(value as Decimal, decimals);
  return isPercent(unit) ? `${shown}%` : `${shown} ${unit}`;
}

/** A value without its unit, for a table whose heading has it. */
export function figureWords(value: string | null, unit: string, decimals: number): string | null {
  if (value === null) return null;
  return `${formatDecimal(value as Decimal, decimals)}${isPercent(unit) ? "%" : ""}`;
}

const isPercent = (unit: string): boolean => ["%", "per cent", "percent"].includes(unit.toLowerCase());
