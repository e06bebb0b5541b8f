import { drawProcess } from "@frankpledge/charts/drawing";
import { type Decimal, formatDecimal, seriesWords } from "@frankpledge/domain";
import { type Block, type Cell, type Chart, heading, note, type Table } from "../../document/document.ts";
import { type PackMeasure, SIGNAL_WORDS, type Signal } from "./measures.ts";

/** How a measure went over time (S4.7): its chart, what the chart shows and does not show, and its table. */
export function trendBlocks(measure: PackMeasure): Block[] {
  const title = [measure.code, measure.title].filter(Boolean).join(" ");
  const known = measure.series.filter(({ value }) => value !== null);
  if (known.length === 0) return [heading(3, title), note("No value is on this record.")];
  return [heading(3, title), ...(known.length > 1 ? [chartOf(measure, title)] : []), tableOf(measure, title)];
}

function chartOf({ slug, unit, frequency, series, years }: PackMeasure, title: string): Chart {
  const [first, last] = [series[0]?.label ?? "", series.at(-1)?.label ?? ""];
  const drawing = drawProcess({
    points: series.map(({ period, value, provisional, newDefinition, centre, lower, upper, signal }) => ({
      key: period,
      value: value === null ? null : Number(value),
      provisional,
      restarts: newDefinition,
      limits: centre === null || lower === null || upper === null ? null : { centre, lower, upper },
      signal: signal !== null,
    })),
    ends: [first, last],
    format: (value) => formatDecimal(String(value) as Decimal),
  });
  const drawn = new Set(drawing.shapes.map(({ role }) => role));
  const legend = [
    "Each dot is a value",
    ...(drawn.has("mark-provisional") ? ["an empty dot one that may still change"] : []),
    ...(drawn.has("signal") ? ["a diamond one that is no chance"] : []),
    ...(drawn.has("band") ? ["the band what chance gives around the mean"] : []),
  ];
  return {
    kind: "chart",
    name: `trend-${slug}`,
    caption: `${title} (${unit}), ${first} to ${last}`,
    words: [...seriesWords(series, frequency), ...latestWords(years), `${legend.join(", ")}.`],
    drawing,
  };
}

/** How the latest year stands, so that the chart need not be seen to know it. */
function latestWords([year]: PackMeasure["years"]): string[] {
  if (!year) return [];
  const { financialYear, performanceRag } = year;
  const { colour, label, reason } = performanceRag;
  return [`${financialYear}: ${colour ? `${label}. ${reason}` : reason}`];
}

function tableOf({ slug, unit, decimals, series }: PackMeasure, title: string): Table {
  const figure = (value: string | null): Cell =>
    value === null ? "Not known" : { text: formatDecimal(value as Decimal, decimals), value: Number(value) };
  const limit = (value: number | null): Cell =>
    value === null
      ? "None yet"
      : { text: formatDecimal(String(rounded(value)) as Decimal), value: rounded(value) };
  // Below twelve values there are no limits, and a column of "none yet" for each says nothing.
  const isLimited = series.some(({ centre }) => centre !== null);
  return {
    kind: "table",
    name: `trend-${slug}-values`,
    caption: `${title}: every value`,
    columns: [
      { heading: "Period", kind: "text" },
      { heading: unit, kind: "number" },
      { heading: "State", kind: "text" },
      ...(isLimited ? LIMITS.map((heading) => ({ heading, kind: "number" as const })) : []),
      { heading: "What stands out", kind: "text" },
    ],
    rows: series.map(({ label, value, provisional, centre, lower, upper, signal }) => [
      label,
      figure(value),
      provisional ? "May still change" : "Final",
      ...(isLimited ? [centre, lower, upper].map(limit) : []),
      standsOut(signal, centre),
    ]),
    whenEmpty: "no values are on this record.",
  };
}

function standsOut(signal: Signal | null, centre: number | null): string {
  if (signal) return SIGNAL_WORDS[signal];
  return centre === null ? "Too few values to tell" : "Nothing that chance does not give";
}

const LIMITS = ["Mean", "Lower limit of chance", "Upper limit of chance"];

/** Limits are reckoned, not counted: two places say all that they can. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
