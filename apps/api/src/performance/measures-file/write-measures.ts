import { writeCsvRow } from "@frankpledge/tabular";
import { localArea } from "../../plan/local-area.entity.ts";
import type { Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { measure } from "../measure.entity.ts";
import { reading } from "../reading.entity.ts";

/** The headings of a file of readings, one to a row: what is written comes in again without a difference. */
export const MEASURE_HEADINGS = [
  "Measure code",
  "Measure",
  "Unit",
  "Period",
  "Area",
  "Value",
  "Count",
  "Of",
  "Status",
  "Note",
  "Source",
] as const;

/** The live readings, measure after measure, in the order of time; ".." where a reading is not known. */
export async function writeMeasures(live: LiveRows): Promise<(string | number | null)[][]> {
  const measures = (await live.of(measure)).sort((a, b) => NATURAL.compare(nameOf(a), nameOf(b)));
  const parts = new Map((await live.of(localArea)).map(({ id, name }) => [id, String(name)]));
  const areaOf = ({ area, localAreaId }: Row): string | null =>
    text(area) ?? parts.get(String(localAreaId)) ?? null;
  const rows: (string | number | null)[][] = [];
  for (const one of measures) {
    const readings = await live.where(reading, { measureId: one.id });
    const key = (row: Row) => `${areaOf(row) ?? ""} ${row.period}`;
    for (const row of readings.sort((a, b) => (key(a) < key(b) ? -1 : 1)))
      rows.push(rowOf(one, row, areaOf(row)));
  }
  return rows;
}

/** Readings as a CSV file; without its byte order mark Excel garbles pound signs and accents. */
export const measuresAsCsv = (rows: readonly (string | number | null)[][]): string =>
  `\uFEFF${[MEASURE_HEADINGS, ...rows].map((row) => writeCsvRow(row)).join("")}`;

const nameOf = ({ code, title }: Row): string => `${code ?? "\uffff"} ${title}`;

const rowOf = (one: Row, row: Row, area: string | null): (string | number | null)[] => [
  text(one.code),
  text(one.title),
  text(one.unit),
  text(row.period),
  area,
  text(row.value) ?? "..",
  row.count as number | null,
  row.of as number | null,
  row.status === "PROVISIONAL" ? "Provisional" : "Final",
  text(row.note),
  text(row.source),
];

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

const NATURAL = new Intl.Collator("en-GB", { numeric: true });
