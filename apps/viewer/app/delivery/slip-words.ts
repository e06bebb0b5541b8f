import { counted } from "@frankpledge/domain";

/** How far a date has moved from the one first planned, in words; null where it has not, or nobody can tell. */
export function slipWords(months: number | null): string | null {
  if (months === null || months === 0) return null;
  return `${counted(Math.abs(months), "month")} ${months > 0 ? "later" : "earlier"} than first planned`;
}
