import type { Colour, FinancialYear, measureFields } from "@frankpledge/domain";
import type { Row } from "../../field/entities.ts";

/** A financial year of a measure, as the API works it out. */
export interface MeasureYear {
  financialYear: FinancialYear;
  target: string | null;
  targetAsWritten: string | null;
  toDate: string | null;
  periods: number;
  outturn: string | null;
  outturnMethod: string | null;
  changed: string | null;
  performanceRag: { colour: Colour | null; label: string; definition: string | null; reason: string };
}

/** A measure with what the API works out of its readings and targets. */
export type MeasureRow = Row<typeof measureFields> & {
  years: MeasureYear[];
  /** The readings of the body's own area, the latest last. */
  series: { period: string }[];
};
