import { type Decimal, type Frequency, formatDecimal } from "@frankpledge/domain";
import {
  type Block,
  type Cell,
  type CellColour,
  heading,
  paragraph,
  type Table,
} from "../../document/document.ts";
import type { PackSource } from "../pack-source.ts";
import { colourWord } from "./cells.ts";

export interface PackMeasure {
  slug: string;
  code: string | null;
  title: string;
  lead: "POLICE" | "OFFICE" | "PARTNER" | null;
  unit: string;
  decimals: number;
  commitmentId: string | null;
  owner: { title: string } | null;
  /** The latest comes first. */
  years: {
    financialYear: string;
    toDate: string | null;
    outturn: string | null;
    target: string | null;
    changed: string | null;
    performanceRag: { colour: CellColour | null; label: string; reason: string };
  }[];
  frequency: Frequency;
  series: SeriesPoint[];
}

/** A reading in its place on the chart. */
interface SeriesPoint {
  period: string;
  label: string;
  value: string | null;
  signal: Signal | null;
  provisional: boolean;
  newDefinition: boolean;
  centre: number | null;
  lower: number | null;
  upper: number | null;
}

export type Signal = "ABOVE_LIMIT" | "BELOW_LIMIT" | "RUN_ABOVE" | "RUN_BELOW";

const MEASURES = `query($body: String!, $asAt: AsAt, $plan: ID!, $first: Int!, $after: String) {
  list: measures(body: $body, asAt: $asAt, filter: { planId: { eq: $plan } }, first: $first, after: $after) {
    nodes {
      slug code title lead unit decimals frequency commitmentId owner { title }
      years { financialYear toDate outturn target changed performanceRag { colour label reason } }
      series { period label value signal provisional newDefinition centre lower upper }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const readMeasures = (source: PackSource): Promise<PackMeasure[]> => source.askAll(MEASURES);

export const SIGNAL_WORDS: Record<Signal, string> = {
  ABOVE_LIMIT: "Above what chance gives",
  BELOW_LIMIT: "Below what chance gives",
  RUN_ABOVE: "One of eight or more above the mean",
  RUN_BELOW: "One of eight or more below the mean",
};

/** Whose work measures tell of: the Panel scrutinises the Commissioner, so the office's own come first (S4.5). */
const WHOSE = [
  { lead: "OFFICE", name: "measures-office", title: "The Commissioner's own work" },
  { lead: "PARTNER", name: "measures-partners", title: "The work of partners" },
  { lead: "POLICE", name: "measures-force", title: "The force's performance" },
  { lead: null, name: "measures", title: "Measures" },
] as const;

/** The measures in tables by whose work they tell of; before format 2, in one. */
export function measureBlocks({ format }: PackSource, measures: readonly PackMeasure[]): Block[] {
  const groups = WHOSE.map((whose) => ({ ...whose, of: measures.filter(({ lead }) => lead === whose.lead) }));
  const filled = groups.filter(({ of }) => of.length > 0);
  if (format < 2 || filled.every(({ lead }) => lead === null))
    return [measureTable(measures, "measures", "Measures", format)];
  return [
    paragraph(
      "The Panel scrutinises the Commissioner, and not the force: what the Commissioner's office is to reach itself stands apart from the force's performance.",
    ),
    ...filled.flatMap(({ name, title, of }) => [heading(3, title), measureTable(of, name, title, format)]),
  ];
}

/** How each measure stands: its latest value, the year to date beside its target, and whether anything stands out. */
const measureTable = (
  measures: readonly PackMeasure[],
  name: string,
  caption: string,
  format: number,
): Table => ({
  kind: "table",
  name,
  caption,
  columns: [
    { heading: "Measure", kind: "text" },
    { heading: "Unit", kind: "text" },
    { heading: "Latest period", kind: "text" },
    { heading: "Latest value", kind: "number" },
    { heading: "Financial year", kind: "text" },
    { heading: "Year to date", kind: "number" },
    { heading: "Target for the year", kind: "number" },
    { heading: "Outturn of the year before", kind: "number" },
    { heading: "Performance rating", kind: "text" },
    { heading: "What stands out", kind: "text" },
  ],
  rows: measures.map((measure) => {
    const figure = (value: string | null | undefined, otherwise: string): Cell =>
      value === null || value === undefined
        ? otherwise
        : { text: formatDecimal(value as Decimal, measure.decimals), value: Number(value) };
    const latest = measure.series.findLast(({ value }) => value !== null);
    const [year, before] = measure.years;
    const rag = year?.performanceRag;
    return [
      [measure.code, measure.title].filter(Boolean).join(" "),
      measure.unit,
      latest ? `${latest.label}${latest.provisional ? " (provisional)" : ""}` : "No value",
      figure(latest?.value, "No value"),
      year?.financialYear ?? "No year",
      figure(year?.toDate, year?.changed && format >= 2 ? "Not added" : "Not known"),
      figure(year?.target, "No target"),
      figure(before?.outturn, "Not known"),
      rag?.colour
        ? { text: `${colourWord(rag.colour)}: ${rag.label}. ${rag.reason}`, value: null, colour: rag.colour }
        : format < 2
          ? `Not rated. ${rag?.reason ?? ""}`.trim()
          : (rag?.reason ?? "Not rated"),
      latest?.signal ? SIGNAL_WORDS[latest.signal] : "Nothing that chance does not give",
    ];
  }),
  whenEmpty: "no measures are on this record.",
});
