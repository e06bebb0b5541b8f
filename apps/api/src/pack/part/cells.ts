import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import type { Cell, CellColour } from "../../document/document.ts";

/** A date as far as it is stated. */
export const dateCell = (date: PartialDate | null): Cell =>
  date === null ? "Not stated" : { text: formatPartialDate(date), value: date };

/** What stands where an answer or a response is awaited. */
export function waitingFor(what: string, dueBy: PartialDate | null, overdue: boolean): string {
  if (dueBy === null) return `No ${what} yet`;
  return `No ${what} yet: it ${overdue ? "was" : "is"} due by ${formatPartialDate(dueBy)}`;
}

/** "Amber" of AMBER: it always stands before the label. */
export const colourWord = (colour: CellColour): string => colour.charAt(0) + colour.slice(1).toLowerCase();
