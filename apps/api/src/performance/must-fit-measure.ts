import { type Frequency, formatReadingPeriod, parseReadingPeriod } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { measures } from "./measure.table.ts";
import { readings } from "./reading.table.ts";
import { shareProblem } from "./share-problem.ts";

const READ_BY: Record<Frequency, string> = {
  MONTH: "by month, such as 2017-04",
  QUARTER: "by quarter of the financial year, such as 2017-18 Q1",
  FINANCIAL_YEAR: "by financial year, such as 2017-18 FY",
  CALENDAR_YEAR: "by calendar year, such as 2017",
};

interface Written {
  period: string;
  area: string | null;
  frequency: Frequency;
  title: string;
  alike: number;
  /** Of a share of the body's own area: its value and its counts. */
  value: string | null;
  count: number | null;
  of: number | null;
  share: boolean;
  decimals: number;
}

/**
 * Readings must be of a period that their measure is read by, the only ones of their period and area, and shares that
 * of their counts. Asked of what a revision wrote, be it readings or measures.
 * @throws Refusal BAD_USER_INPUT or CONFLICT
 */
export async function mustFitTheirMeasure({ db, bodyId, revision }: Writing): Promise<void> {
  const written = await rowsOf<Written>(
    db,
    sql`SELECT reading.period, reading.area, reading.value, reading.count, reading.of, measure.frequency, measure.title,
        measure.decimals, measure.year_to_date = 'SHARE' AND reading.area IS NULL AS share, (
        SELECT count(*)::int FROM ${readings} AS other WHERE other.measure_id = reading.measure_id
          AND other.period = reading.period AND other.area IS NOT DISTINCT FROM reading.area
          AND other.closed_revision IS NULL) AS alike
      FROM ${readings} AS reading JOIN ${measures} AS measure ON measure.id = reading.measure_id AND measure.closed_revision IS NULL
      WHERE reading.body_id = ${bodyId} AND reading.closed_revision IS NULL
        AND ${revision} IN (reading.opened_revision, measure.opened_revision)`,
  );
  for (const row of written) {
    const { period, area, frequency, title, alike } = row;
    const read = parseReadingPeriod(period);
    if (!read.ok) throw new Refusal("BAD_USER_INPUT", read.reason, { period: read.reason });
    if (read.value.frequency !== frequency) {
      const sentence = `"${title}" is read ${READ_BY[frequency]}; "${period}" is not of that kind.`;
      throw new Refusal("BAD_USER_INPUT", sentence, { period: sentence });
    }
    if (alike > 1) {
      const sentence = `"${title}" has a reading of ${formatReadingPeriod(read.value)}${area === null ? "" : ` for ${area}`} already: change that one.`;
      throw new Refusal("CONFLICT", sentence, { period: sentence });
    }
    mustBeItsShare(row);
  }
}

/** A share of a year is that of its counts, so each reading has them, and says the same by both. */
function mustBeItsShare(row: Written): void {
  const sentence = row.share ? shareProblem(row) : null;
  if (sentence === null) return;
  throw new Refusal("BAD_USER_INPUT", sentence, { [row.of === null ? "count" : "value"]: sentence });
}
