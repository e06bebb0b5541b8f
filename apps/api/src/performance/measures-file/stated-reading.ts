import type { Decimal } from "@frankpledge/domain";
import type { Place } from "../../record/proposal/proposal.ts";
import { likened, type MeasureColumn, saysWhat } from "./column-roles.ts";

/** One figure of a file, with all that the file says of it. */
export interface StatedReading {
  place: Place;
  /** What is counted; null where neither a column nor a heading says. */
  what: string | null;
  /** Which part of it: the word of the row's series, or the heading of one of several columns; null for the whole. */
  part: string | null;
  /** True when a column, and not only its heading, names each measure, or each column is one. */
  isNamed: boolean;
  code: string | null;
  unit: string | null;
  /** The area as the file writes it; null where it has no column of areas, "" where the cell is empty. */
  area: string | null;
  period: string;
  value: Decimal | null;
  count: number | null;
  of: number | null;
  isProvisional: boolean | null;
  /** True when the file has more places than the record keeps. */
  isRounded: boolean;
  note: string | null;
  source: string | null;
}

/** What a figure counts: its row's measure, or its heading; and which part, by its row's series or as one of several columns. */
export function whatOf(
  column: MeasureColumn,
  columns: readonly MeasureColumn[],
  text: (column: MeasureColumn | undefined) => string,
): Pick<StatedReading, "what" | "part" | "isNamed"> {
  const named = text(columns.find(({ role }) => role === "measure")) || null;
  const heading = column.role !== "periodFigure" && saysWhat(column.heading) ? titled(column.heading) : null;
  if (column.role === "figure") return { what: named, part: heading, isNamed: true };
  if (named !== null) return { what: named, part: null, isNamed: true };
  const series = columns.find(({ role }) => role === "series");
  const part = text(series) || null;
  if (!series || part === null) return { what: heading, part: null, isNamed: false };
  return {
    what: GENERAL.includes(likened(series.heading)) ? heading : titled(series.heading),
    part,
    isNamed: false,
  };
}

/** Headings that say no more than that something is parted. */
const GENERAL: readonly string[] = ["type", "category", "group", "series", "breakdown", ""];

/** "Number of offences" counts offences, and a column of officers counts officers. */
export function unitIn(heading: string): string | null {
  const named = /^(?:number|count) of (.{2,50})$/.exec(likened(heading))?.[1];
  return named ?? (/^[a-z]{3,}s$/.test(likened(heading)) ? likened(heading) : null);
}

/** "real_spending" is "Real spending" to a person. */
const titled = (heading: string): string => {
  const words = heading.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The counts that a share is of; none where either cell is empty. */
export function countsOf(
  count: string,
  of: string,
): { count: number | null; of: number | null } | { reason: string } {
  if (count === "" || of === "") return { count: null, of: null };
  const [part, whole] = [count, of].map((text) => Number(text.replace(/,/g, "")));
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole)
    ? { count: part as number, of: whole as number }
    : { reason: `“${count}” of “${of}” is no part of a whole: both are whole numbers.` };
}

/** Whether a figure may still change, by its column or by a mark beside it; null where the file does not say. */
export function provisionalOf(status: string, marked: boolean): boolean | null {
  if (/^(?:p|provisional|yes|y|true|1)$/i.test(status)) return true;
  if (/^(?:f|final|no|n|false|0)$/i.test(status)) return false;
  return marked ? true : null;
}

/** What is to be said of a figure that is marked. */
export const noteOf = ({ mark, revised }: { mark: string | null; revised: boolean }): string | null =>
  mark !== null
    ? `The file has “${mark}” in place of a figure: it is not known, or may not be given.`
    : revised
      ? "Marked as revised by its publisher."
      : null;
