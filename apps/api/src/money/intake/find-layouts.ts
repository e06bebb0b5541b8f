import type { LedgerSource } from "@frankpledge/domain";
import type { TableFile } from "@frankpledge/tabular";
import { cleanText } from "./clean-text.ts";
import { ColumnSample } from "./column-sample.ts";
import { decideLayout } from "./decide-layout.ts";
import { normaliseHeading } from "./heading-words.ts";
import { fitsLayout, rowFitsLayout } from "./layout-fit.ts";
import { readPeriod } from "./ledger-period.ts";
import type { ColumnRole, KeptMapping, Layout, LayoutsFound, Place } from "./reading.ts";
import { statedTime } from "./stated-time.ts";
import { type Stretch, TableFinder } from "./table-finder.ts";

/**
 * First pass over a file: finds its tables, decides what their columns hold, and asks what it cannot tell. Its
 * answer may be changed by a person before the rows are read by it.
 *
 * @param kept what was decided about the publisher's headings before; it goes before anything the file suggests
 */
export async function findLayouts(
  file: TableFile,
  source: LedgerSource,
  kept: KeptMapping | null = null,
  signal?: AbortSignal,
): Promise<LayoutsFound> {
  const finder = new TableFinder();
  for await (const row of file.rows(signal)) finder.add(row);
  return conclude(finder, file.hiddenSheets, source, kept);
}

function conclude(
  { stretches, rows }: TableFinder,
  hiddenSheets: TableFile["hiddenSheets"],
  source: LedgerSource,
  kept: KeptMapping | null,
): LayoutsFound {
  const layouts: Layout[] = [];
  const asked: string[][] = [];
  const decide = (headings: readonly string[], sample: ColumnSample): number => {
    const decided = decideLayout(headings, sample, source, kept);
    asked.push(decided.questions);
    return layouts.push(decided.layout) - 1;
  };

  const headed = layoutsOfHeadings(stretches, decide);
  const found: { place: Place; stretch: Stretch }[] = [];
  stretches.forEach((stretch, index) => {
    const following = stretches[index + 1];
    const next = following?.sheet === stretch.sheet ? following : undefined;
    const place = headed.has(stretch)
      ? placeOf(stretch, headed.get(stretch) ?? 0)
      : placeWithoutHeadings(stretch, next, layouts, headed, (headings) =>
          decideIfTable(headings, stretch, next, source, kept, decide),
        );
    if (place && !isPreamble(stretch, place, layouts)) found.push({ place, stretch });
  });
  const questions = new Set<string>();
  const places = found.map(({ place, stretch }) => withStatedTime(place, stretch, layouts, questions));
  const summaries = leaveOutSummaries(layouts, places);
  askOfCopies(found, questions);
  askOfHidden(hiddenSheets, layouts, places, questions);
  layouts.forEach((_, index) => {
    if (!places.some(({ layout }) => layout === index)) return;
    const summary = summaries.get(index);
    for (const question of summary === undefined ? (asked[index] ?? []) : [summary]) questions.add(question);
  });
  if (rows > 0 && !places.some(({ layout }) => layouts[layout]?.roles.some((role) => role !== "ignore")))
    questions.add("No table of payments or postings was found in this file: is it the right file?");
  return { layouts, places, questions: Array.from(questions), rows };
}

const SUMS: readonly ColumnRole[] = ["amount", "grossAmount", "debit", "credit"];

const hasSum = ({ roles }: Layout): boolean => SUMS.some((role) => roles.includes(role));

/** A line or two that say whose file it is, with headings of their own, above the table of sums. */
function isPreamble({ sample }: Stretch, { layout }: Place, layouts: readonly Layout[]): boolean {
  const own = layouts[layout];
  if (!own || hasSum(own) || own.roles.every((role) => role === "ignore")) return false;
  return sample.count <= 3 && layouts.some(hasSum);
}

/** One layout for each list of headings, whichever sheets it heads. */
function layoutsOfHeadings(
  stretches: readonly Stretch[],
  decide: (headings: readonly string[], sample: ColumnSample) => number,
): Map<Stretch, number> {
  const byHeadings = Map.groupBy(
    stretches.filter(({ headings }) => headings !== null),
    ({ headings }) => keyOf(headings ?? []),
  );
  const layouts = new Map<Stretch, number>();
  for (const group of byHeadings.values()) {
    const sample = new ColumnSample();
    for (const stretch of group) sample.merge(stretch.sample);
    // Headings at the end of a table head the rows above them.
    if (sample.count === 0)
      for (const stretch of group) {
        const above = stretches[stretches.indexOf(stretch) - 1];
        if (above?.headings === null && above.sheet === stretch.sheet) sample.merge(above.sample);
      }
    const layout = decide(group[0]?.headings ?? [], sample);
    for (const stretch of group) layouts.set(stretch, layout);
  }
  return layouts;
}

const keyOf = (headings: readonly string[]): string =>
  headings.map(normaliseHeading).join("|").replace(/\|+$/, "");

const placeOf = ({ sheet, headingRow, firstRow }: Stretch, layout: number): Place => ({
  sheet,
  headingRow,
  firstRow,
  layout,
});

/** Finds a layout for rows with no known headings above: those below, those elsewhere, unknown ones, or none. */
function placeWithoutHeadings(
  stretch: Stretch,
  next: Stretch | undefined,
  layouts: readonly Layout[],
  headed: ReadonlyMap<Stretch, number>,
  decideNew: (headings: readonly string[]) => number | null,
): Place | null {
  const { sample, sheet } = stretch;
  if (sample.count === 0) return null;
  const below = next && headed.get(next);
  const known = [...(below === undefined ? [] : [below]), ...layouts.keys()];
  const fitting = known.find((layout) => layouts[layout] && fitsLayout(layouts[layout], sample));
  if (fitting !== undefined) {
    const layout = layouts[fitting] as Layout;
    const first = sample.rows.find(({ cells }) => rowFitsLayout(layout, cells));
    const headingRow = fitting === below ? (next?.headingRow ?? null) : null;
    return { sheet, headingRow, firstRow: first?.row ?? stretch.firstRow, layout: fitting };
  }
  const unknown = stretch.likelyHeadings;
  if (unknown && stretch.firstRow - unknown.row <= 4) {
    const headings = unknown.cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    const layout = decideNew(headings);
    if (layout !== null) return { sheet, headingRow: unknown.row, firstRow: unknown.row + 1, layout };
  }
  const layout = decideNew([]);
  return layout === null ? null : { sheet, headingRow: null, firstRow: stretch.firstRow, layout };
}

/** A table has sums, and dates or names; a block of figures above the real headings has not. */
function decideIfTable(
  headings: readonly string[],
  { sample }: Stretch,
  next: Stretch | undefined,
  source: LedgerSource,
  kept: KeptMapping | null,
  decide: (headings: readonly string[], sample: ColumnSample) => number,
): number | null {
  const { layout } = decideLayout(headings, sample, source, kept);
  const { roles } = layout;
  const telling = ["date", "supplier"].filter((role) => roles.includes(role as ColumnRole)).length;
  const rows = sample.tableRows().length;
  const enough = next ? rows >= 3 && telling === 2 : telling >= 1 && (rows >= 2 || telling === 2);
  return hasSum(layout) && enough ? decide(headings, sample) : null;
}

/** Where the rows have no date, what the sheet's name or a title says of the time is theirs. */
function withStatedTime(
  place: Place,
  stretch: Stretch,
  layouts: readonly Layout[],
  questions: Set<string>,
): Place {
  const roles = layouts[place.layout]?.roles ?? [];
  if (roles.includes("date") || roles.every((role) => role === "ignore")) return place;
  const stated = statedTime([place.sheet, ...stretch.titles]);
  if (!stated?.financialYear && roles.includes("period") && !roles.includes("financialYear"))
    askOfYear(stretch, roles.indexOf("period"), layouts[place.layout], questions);
  if (stated === null) {
    if (!roles.includes("period"))
      questions.add("Some rows state no date, and neither does a title: they are read without one.");
    return place;
  }
  const time =
    stated.month ??
    [stated.financialYear, stated.period && `period ${stated.period}`].filter(Boolean).join(" ");
  questions.add(
    `There is no column of dates${place.sheet ? ` on the sheet “${place.sheet}”` : ""}: what its name or title states (${time}) is taken for its rows. Is that right?`,
  );
  return { ...place, stated };
}

/** A period is of no time at all where nothing says of which year it is. */
function askOfYear(
  { sample }: Stretch,
  column: number,
  layout: Layout | undefined,
  questions: Set<string>,
): void {
  const periods = sample.tableRows().map((cells) => cleanText(cells[column]) ?? "");
  if (periods.some((text) => readPeriod(text)?.financialYear)) return;
  const name = layout?.headings[column] || `column ${column + 1}`;
  questions.add(
    `The periods in “${name}” say of no financial year, and neither does a title: which year are they of? Their lines are read without a date; to give it, add a column “Financial year” or a title such as “2024-25” to the file, and hand it in again.`,
  );
}

/** Workbooks keep copies, often on hidden sheets, whose lines would count twice. */
function askOfCopies(found: readonly { place: Place; stretch: Stretch }[], questions: Set<string>): void {
  const seen = new Map<string, string>();
  for (const { stretch } of found) {
    const { sheet, sample } = stretch;
    if (sample.count < 3) continue;
    const start = JSON.stringify([sample.count, sample.rows.slice(0, 5).map(({ cells }) => cells)]);
    const first = seen.get(start);
    if (first === undefined) seen.set(start, sheet);
    else if (first !== sheet)
      questions.add(`The sheets “${first}” and “${sheet}” hold the same rows: is one a copy? Both are read.`);
  }
}

/** What a person does not see when the workbook is open may not be meant to count. */
function askOfHidden(
  hiddenSheets: TableFile["hiddenSheets"],
  layouts: readonly Layout[],
  places: readonly Place[],
  questions: Set<string>,
): void {
  for (const { sheet, layout } of places)
    if (hiddenSheets.has(sheet) && layouts[layout]?.roles.some((role) => role !== "ignore"))
      questions.add(
        `The sheet “${sheet}” is hidden in the workbook: its rows are read like the others. Should they count?`,
      );
}

/**
 * A table of sums by name beside one of dated lines says the same money again: it is not read.
 * @returns what to say of each such layout
 */
function leaveOutSummaries(layouts: readonly Layout[], places: readonly Place[]): Map<number, string> {
  const said = new Map<number, string>();
  const rolesIn = ({ roles, certainty }: Layout): Set<ColumnRole> =>
    new Set(roles.filter((role, column) => role !== "ignore" && certainty[column] !== "GUESS"));
  const full = layouts.some((layout) => {
    const roles = rolesIn(layout);
    return roles.size >= 4 && roles.has("date") && (roles.has("supplier") || roles.has("subjective"));
  });
  if (!full) return said;
  layouts.forEach((layout, index) => {
    const roles = rolesIn(layout);
    if (!hasSum(layout) || roles.has("date") || layout.certainty.includes("KEPT")) return;
    if (roles.size > (roles.has("supplier") ? 2 : 3)) return;
    if (!places.some((place) => place.layout === index)) return;
    layout.roles = layout.roles.map(() => "ignore");
    const headings = layout.headings.filter(Boolean).join(" | ");
    said.set(
      index,
      `The table under “${headings}” has no dates and few columns, unlike the others: it is taken for a summary of them and left out.`,
    );
  });
  return said;
}
