import { counted } from "@frankpledge/domain";

export interface Slip {
  fromFirst: number | null;
  fromPresent: number | null;
}

/** How far a project slipped: from its first baseline and, where it was re-baselined, from the one in force. */
export function slipWords({ fromFirst, fromPresent }: Slip): string {
  const first = inMonths(fromFirst);
  if (fromFirst === fromPresent) return first;
  return `${first} against the first end; ${inMonths(fromPresent)} against the one now in force`;
}

function inMonths(months: number | null): string {
  if (months === null) return "Cannot be told";
  if (months === 0) return "None";
  return `${counted(Math.abs(months), "month")} ${months > 0 ? "late" : "early"}`;
}
