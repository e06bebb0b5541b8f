import { nextFinancialYear, nextPeriod, parseReadingPeriod, type ReadingPeriod } from "@frankpledge/domain";
import type { MeasureRow } from "./measure-row.ts";

/** The period after the last that a measure was read for; undefined while it was never read. */
export function periodToRead({ series }: Pick<MeasureRow, "series">): ReadingPeriod | undefined {
  const last = parseReadingPeriod(series.at(-1)?.period ?? "");
  return last.ok ? nextPeriod(last.value) : undefined;
}

/** What a new reading of a measure starts with. */
export function nextReading(measure: Pick<MeasureRow, "series">): Record<string, unknown> {
  const period = periodToRead(measure);
  return period ? { period: period.text } : {};
}

/** What a new target of a measure starts with: the year after the last one that has a target. */
export function nextTarget({ years }: Pick<MeasureRow, "years">): Record<string, unknown> {
  const last = years.find(({ target }) => target !== null);
  return last ? { financialYear: nextFinancialYear(last.financialYear) } : {};
}
