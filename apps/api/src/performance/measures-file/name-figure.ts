import { likenedHeading } from "../../record/proposal/likened.ts";
import { type MeasureColumn, saysWhat } from "./column-roles.ts";

/** What a file calls a figure. */
export interface FigureNamed {
  /** What is counted; null where neither a column nor a heading says. */
  what: string | null;
  /** Which part of it: the word of the row's series, or the heading of one of several columns; null for the whole. */
  part: string | null;
  /** True when a column, and not only its heading, names each measure, or each column is one. */
  isNamed: boolean;
}

/** What a figure counts: its row's measure, or its heading; and which part, by its row's series or as one of several columns. */
export function whatOf(
  column: MeasureColumn,
  columns: readonly MeasureColumn[],
  text: (column: MeasureColumn | undefined) => string,
): FigureNamed {
  const named = text(columns.find(({ role }) => role === "measure")) || null;
  const heading = column.role !== "periodFigure" && saysWhat(column.heading) ? titled(column.heading) : null;
  if (column.role === "figure") return { what: named, part: heading, isNamed: true };
  if (named !== null) return { what: named, part: null, isNamed: true };
  const series = columns.find(({ role }) => role === "series");
  const part = text(series) || null;
  if (!series || part === null) return { what: heading, part: null, isNamed: false };
  return {
    what: GENERAL.includes(likenedHeading(series.heading)) ? heading : titled(series.heading),
    part,
    isNamed: false,
  };
}

/** Headings that say no more than that something is parted. */
const GENERAL: readonly string[] = ["type", "category", "group", "series", "breakdown", ""];

/** "Number of offences" counts offences, and a column of officers counts officers. */
export function unitIn(heading: string): string | null {
  const named = /^(?:number|count) of (.{2,50})$/.exec(likenedHeading(heading))?.[1];
  return named ?? (/^[a-z]{3,}s$/.test(likenedHeading(heading)) ? likenedHeading(heading) : null);
}

/** "real_spending" is "Real spending" to a person. */
const titled = (heading: string): string => {
  const words = heading.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
