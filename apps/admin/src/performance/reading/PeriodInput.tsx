import { type Frequency, formatReadingPeriod } from "@frankpledge/domain";
import { useGetOne } from "react-admin";
import { useWatch } from "react-hook-form";
import { RowInput } from "../../field/RowInput.tsx";
import type { MeasureRow } from "../measure/measure-row.ts";
import { periodToRead } from "../measure/next-row.ts";

const WRITTEN: Record<Frequency, string> = {
  MONTH: "Read by month: write 2017-04.",
  QUARTER: "Read by quarter of the financial year: write 2017-18 Q1.",
  FINANCIAL_YEAR: "Read by financial year: write 2017-18 FY.",
  CALENDAR_YEAR: "Read by calendar year: write 2017.",
};

/** The period of a reading, with how the measure that is chosen is read and what comes next. */
export function PeriodInput() {
  const id: unknown = useWatch({ name: "measureId" });
  const { data: measure } = useGetOne<MeasureRow>(
    "measures",
    { id: typeof id === "string" ? id : "" },
    { enabled: typeof id === "string" && id !== "" },
  );
  if (!measure) return <RowInput source="period" />;
  const next = periodToRead(measure);
  const after = next ? ` Not read yet: ${formatReadingPeriod(next)} (${next.text}).` : "";
  return <RowInput source="period" help={`${WRITTEN[measure.frequency]}${after}`} />;
}
