import { readPublishedFigure, readPublishedPeriod, type YearsAre } from "@frankpledge/domain";
import type { TableRow } from "@frankpledge/tabular";
import { textOfCell } from "@frankpledge/tabular";
import { likenedHeading } from "../../record/proposal/likened.ts";

/** What a column of a file of figures holds. */
export type ColumnRole =
  | "period"
  | "part"
  | "area"
  | "measure"
  | "series"
  | "code"
  | "value"
  | "count"
  | "of"
  | "unit"
  | "status"
  | "note"
  | "source"
  /** A figure whose measure its heading names. */
  | "figure"
  /** A figure whose period its heading names. */
  | "periodFigure"
  | "aside";

/** A column with its heading as the file writes it. */
export interface MeasureColumn {
  index: number;
  heading: string;
  role: ColumnRole;
  /** Of a column of figures: the period that its heading names. */
  period?: string;
  provisional?: boolean;
}

/** The words of headings, each role's own; "series" are words for what parts a measure into several. */
const WORDS: readonly [ColumnRole, RegExp][] = [
  ["part", /^(?:financial )?(?:quarter|qtr|month)$/],
  [
    "period",
    /^(?:(?:time |reporting )?period|date|month|quarter|(?:calendar |financial |fiscal )?year|year ending|as at)$/,
  ],
  [
    "aside",
    /^(?:area|force|ons|geography|pfa|la) ?code$|^code$|^(?:longitude|latitude|easting|northing|lsoa.*|location|context|crime id)$/,
  ],
  [
    "area",
    /^(?:area|police force(?: area)?|force(?: name| area)?|geography|region|place|district|area name|name|local authority|pfa(?: name)?)$/,
  ],
  ["code", /^(?:(?:measure|indicator|offence) ?(?:code|id|ref|reference)|ref)$/],
  [
    "measure",
    /^(?:measure|indicator|metric|kpi|title|(?:measure|indicator) (?:name|title)|offence(?: description)?|crime type)$/,
  ],
  ["series", /^(?:series|category|group|type|breakdown|outcome|rating|response)$/],
  ["unit", /^(?:unit|units|unit of measure)$/],
  ["count", /^(?:count|numerator|n)$/],
  ["of", /^(?:of|denominator|base|out of|sample|sample size|total respondents)$/],
  [
    "value",
    /^(?:value|figure|reading|result|actual|number|rate|pct|per ?cent|percent|percentage|proportion|score|total|amount|number of \w+)$/,
  ],
  ["status", /^(?:status|provisional|provisional or final|finality)$/],
  ["note", /^(?:notes?|comments?|footnote|caveats?)$/],
  ["source", /^source$/],
];

/** Headings that name no measure, so that something else must. */
const SAYS_NOTHING =
  /^(?:value|figure|reading|result|actual|number|rate|pct|per ?cent|percent|percentage|proportion|score|total|amount|count|numerator|n)$/;

/** Whether a heading says what is counted: "officers" does, "value" does not. */
export const saysWhat = (heading: string): boolean => !SAYS_NOTHING.test(likenedHeading(heading));

/** How many rows are looked at to tell what a column holds. */
const SAMPLE = 200;

/**
 * What each column of a table holds, by its heading and by what stands below.
 * @returns null when the row is none of headings: nothing below it is a figure
 */
export function rolesOf(
  headings: readonly string[],
  below: readonly TableRow[],
  yearsAre: YearsAre,
): MeasureColumn[] | null {
  const columns = headings.map((heading, index): MeasureColumn => {
    const named = WORDS.find(([, words]) => words.test(likenedHeading(heading)))?.[0];
    const content = contentOf(index, below, yearsAre);
    if (heading === "" || content === "EMPTY") return { index, heading, role: named ?? "aside" };
    const inHeading = periodInHeading(heading, yearsAre);
    // A heading that says so makes a column one of figures, even where a good part of them cannot be read: those are told.
    const holdsFigures = content !== "WORDS" || isFiguresInPart(index, below);
    if (inHeading && holdsFigures) return { index, heading, role: "periodFigure", ...inHeading };
    if (named === "value" || named === "count" || named === "of")
      return { index, heading, role: holdsFigures ? named : "aside" };
    if (named) return { index, heading, role: named };
    if (content === "FIGURES") return { index, heading, role: "figure" };
    if (content === "MARKS") return { index, heading, role: "aside" };
    return { index, heading, role: content === "PERIODS" ? "period" : "series" };
  });
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  // Beside its quarter a year is the year; alone, "Quarter" or "Month" is the period itself.
  if (has("part") && !has("period"))
    for (const column of columns) if (column.role === "part") column.role = "period";
  if (has("part") && columns.filter(({ role }) => role === "period").length > 1) return null;
  const figures = columns.some(({ role }) => ["value", "figure", "periodFigure", "count"].includes(role));
  return figures ? settled(columns) : null;
}

/** Of several columns that could part a measure only one is meant: the first of its words, else the first. */
function settled(columns: MeasureColumn[]): MeasureColumn[] {
  const measure = columns.find(({ role }) => role === "measure");
  for (const role of ["period", "area", "measure", "series", "value", "code"] as const) {
    const [, ...others] = columns.filter((column) => column.role === role);
    for (const other of others) other.role = role === "value" ? "figure" : "aside";
  }
  // What a measure's own column names is not parted again by groups that it belongs to.
  if (measure) for (const column of columns) if (column.role === "series") column.role = "aside";
  const values = columns.filter(({ role }) => role === "value" || role === "figure");
  const value = values.find(({ role }) => role === "value");
  // A column of values beside others that name their measures is one of them.
  if (value && values.length > 1 && !measure) value.role = "figure";
  const [only, ...more] = columns.filter(({ role }) => role === "figure");
  if (only && more.length === 0 && !value) only.role = "value";
  return columns;
}

/** MARKS are what stands in place of figures: a column may hold nothing else. */
type Content = "EMPTY" | "FIGURES" | "MARKS" | "PERIODS" | "WORDS";

function contentOf(index: number, below: readonly TableRow[], yearsAre: YearsAre): Content {
  const texts = textsOf(index, below);
  if (texts.length === 0) return "EMPTY";
  const most = (holds: (text: string) => boolean) => texts.filter(holds).length >= texts.length * 0.9;
  if (most((text) => readPublishedPeriod(text, yearsAre).ok)) return "PERIODS";
  if (!most(isNumber)) return "WORDS";
  return texts.some((text) => /\d/.test(text)) ? "FIGURES" : "MARKS";
}

/** Whether at least half of what a column holds are figures or marks in place of them. */
function isFiguresInPart(index: number, below: readonly TableRow[]): boolean {
  const texts = textsOf(index, below);
  return texts.filter(isNumber).length * 2 >= texts.length;
}

const textsOf = (index: number, below: readonly TableRow[]): string[] =>
  below
    .slice(0, SAMPLE)
    .map(({ cells }) => textOfCell(cells[index] ?? null).trim())
    .filter((text) => text !== "");

function isNumber(text: string): boolean {
  const figure = readPublishedFigure(text);
  return figure.ok && figure.value !== null;
}

function periodInHeading(
  heading: string,
  yearsAre: YearsAre,
): { period: string; provisional: boolean } | null {
  const [, plain = "", mark] = /^(.*?)(?: ?[([](p|provisional)[)\]])?$/i.exec(heading.trim()) ?? [];
  const read = readPublishedPeriod(plain, yearsAre);
  if (!read.ok) return null;
  const { value } = read;
  return {
    period: value.kind === "period" ? value.text : value.day.slice(0, 7),
    provisional: mark !== undefined,
  };
}
