import { compareDecimals, type Decimal, formatDecimal } from "../decimal.ts";
import { FEWEST_POINTS } from "./process-limits.ts";
import { type Frequency, formatReadingPeriod, parseReadingPeriod } from "./reading-period.ts";
import { yearOnYear } from "./season.ts";

/** What one value is of, in the plural. */
const PERIODS: Record<Frequency, string> = {
  MONTH: "months",
  QUARTER: "quarters",
  FINANCIAL_YEAR: "years",
  CALENDAR_YEAR: "years",
};

interface Point {
  period: string;
  value: string | null;
  label: string;
  signal: "ABOVE_LIMIT" | "BELOW_LIMIT" | "RUN_ABOVE" | "RUN_BELOW" | null;
  newDefinition: boolean;
  centre: number | null;
}

/**
 * What a chart shows and does not show, in sentences: what is no chance, and that nothing is proved where nothing
 * stands out.
 */
export function seriesWords(
  series: readonly Point[],
  frequency: Frequency,
  format: (value: Decimal) => string = formatDecimal,
): string[] {
  const periods = PERIODS[frequency];
  const known = series.filter(({ value }) => value !== null);
  if (known.length === 0) return ["No value is on this record."];
  const restart = series.findLastIndex(({ newDefinition }) => newDefinition);
  const current = series.slice(Math.max(restart, 0));
  const sentences: string[] = [];
  if (restart >= 0)
    sentences.push(
      `What is counted changed with ${series[restart]?.label}: what comes after is not set beside what went before.`,
    );
  const values = current.filter(({ value }) => value !== null).length;
  if (current[0]?.centre === null || current[0] === undefined)
    return [
      ...sentences,
      `There are ${values} values${restart >= 0 ? " since" : ""}: from ${FEWEST_POINTS} on, what is chance can be told from what is not.`,
    ];
  const beyond = current.filter(({ signal }) => signal === "ABOVE_LIMIT" || signal === "BELOW_LIMIT");
  const runs = current.filter(({ signal }) => signal === "RUN_ABOVE" || signal === "RUN_BELOW");
  if (beyond.length > 0)
    sentences.push(
      `${listWords(beyond.map(({ label }) => label))} ${beyond.length === 1 ? "lies" : "lie"} beyond what chance gives.`,
    );
  if (runs.length > 0) {
    const side = runs.at(-1)?.signal === "RUN_ABOVE" ? "above" : "below";
    sentences.push(
      `Eight or more ${periods} in a row, to ${runs.at(-1)?.label}, lie ${side} the mean, which is no chance.`,
    );
  }
  if (beyond.length === 0 && runs.length === 0)
    sentences.push(
      `Of these ${values} ${periods} none stands out from what chance gives. That does not prove that nothing changed.`,
    );
  else sentences.push("The chart does not tell why.");
  return [...sentences, ...seasonWords(current, frequency, format)];
}

/** That the chart does not mind the season, and the comparison that does: with the same month or quarter a year before. */
function seasonWords(
  current: readonly Point[],
  frequency: Frequency,
  format: (value: Decimal) => string,
): string[] {
  const periods = PERIODS[frequency];
  if (periods === "years") return [];
  const told = yearOnYear(
    current.flatMap(({ period, value }) => {
      const read = parseReadingPeriod(period);
      return read.ok ? [{ period: read.value, value: value as Decimal | null }] : [];
    }),
  );
  const sentence = `It does not allow for the season: some ${periods} are higher every year.`;
  if (!told) return [sentence];
  const { latest, before, compared, higher, lower } = told;
  const difference = compareDecimals(latest.value, before.value);
  const verb = difference === 0 ? "the same as" : difference > 0 ? "higher than" : "lower than";
  return [
    `${sentence} So set beside the same time of year: ${formatReadingPeriod(latest.period)} (${format(latest.value)}) is ${verb} ${formatReadingPeriod(before.period)} (${format(before.value)}). Of the last ${compared} ${periods} ${countWords(higher)} higher than a year before, and ${countWords(lower)} lower.`,
  ];
}

const countWords = (count: number): string =>
  count === 0 ? "none is" : count === 1 ? "1 is" : `${count} are`;

function listWords(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
