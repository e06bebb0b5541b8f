import {
  type Decimal,
  nextPeriod,
  parseReadingPeriod,
  percentOf,
  type ReadingPeriod,
} from "@frankpledge/domain";
import { BY_AREA, BY_MONTH, BY_QUARTER } from "./figures.ts";

/** A reading as a quarter's report brought it. */
interface ToldReading {
  measure: string;
  area: string | null;
  period: string;
  value: string;
  count: number | null;
  of: number | null;
  /** The quarter whose report brought it; 0: the year before the plan, entered with the measures. */
  quarter: number;
  /** What it was told to be at first; the report after that had the value. */
  toldAtFirst: string | null;
}

/** How many quarters lie before the first that was reported on. */
const QUARTERS_BEFORE = 3;

export const READINGS: readonly ToldReading[] = [
  ...BY_QUARTER.flatMap((series) => readingsOf(series, "2024-25 Q1", 1)),
  ...BY_MONTH.flatMap((series) => readingsOf(series, "2024-04", 3)),
];

/** The readings of parts of the area, which came with the last quarter's. */
export const PARTS = BY_AREA.flatMap(({ measure, period, parts }) =>
  Object.entries(parts).map(([area, value]) => ({ measure, area, period, value: String(value), quarter: 5 })),
);

function readingsOf(
  { measure, area, figures, toldAtFirst }: (typeof BY_MONTH)[number],
  first: string,
  aQuarter: number,
): ToldReading[] {
  let period = periodFrom(first);
  return figures.map((figure, place) => {
    const { text } = period;
    period = nextPeriod(period);
    const atFirst = toldAtFirst?.[text];
    return {
      measure,
      area,
      period: text,
      ...readFigure(figure),
      quarter: Math.max(0, Math.floor(place / aQuarter) - QUARTERS_BEFORE),
      toldAtFirst: atFirst === undefined ? null : String(atFirst),
    };
  });
}

function readFigure(figure: (typeof BY_MONTH)[number]["figures"][number]) {
  if (typeof figure === "number") return { value: String(figure), count: null, of: null };
  const [count, of] = figure;
  return { value: String(percentOf(String(count) as Decimal, String(of) as Decimal)), count, of };
}

function periodFrom(text: string): ReadingPeriod {
  const period = parseReadingPeriod(text);
  if (!period.ok) throw new Error(period.reason);
  return period.value;
}
