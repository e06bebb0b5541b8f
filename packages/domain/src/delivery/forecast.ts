import type { CalendarDate } from "../calendar-date.ts";
import { formatPartialDate, isPassed, type PartialDate } from "../partial-date.ts";
import type { ProjectStage } from "./project.ts";

/** Where a project stands against its end, on a day. */
export type DeliveryEndStatus =
  | { kind: "COMPLETED" }
  | { kind: "WITHDRAWN" }
  | { kind: "NO_FORECAST_END" }
  | { kind: "FORECAST_END_AHEAD"; forecastEnd: PartialDate }
  | { kind: "FORECAST_END_PASSED"; forecastEnd: PartialDate };

/**
 * Where a project stands against its forecast end on a day (S3.5). A project that is neither completed nor withdrawn
 * when its forecast end is over has not been reported as complete, whatever else is said of it.
 */
export function deliveryEndStatus(
  project: { forecastEnd: PartialDate | null; stage: ProjectStage },
  onDate: CalendarDate,
): DeliveryEndStatus {
  const { forecastEnd, stage } = project;
  if (stage === "COMPLETED" || stage === "WITHDRAWN") return { kind: stage };
  if (forecastEnd === null) return { kind: "NO_FORECAST_END" };
  return { kind: isPassed(forecastEnd, onDate) ? "FORECAST_END_PASSED" : "FORECAST_END_AHEAD", forecastEnd };
}

/**
 * The end that a project is now expected to have: what its latest update that states one says, and only while none
 * does, what was entered with the project. So the status changes by an update alone.
 */
export const expectedEnd = (
  project: { forecastEnd: PartialDate | null },
  latestUpdate: { forecastEnd: PartialDate | null } | null,
): PartialDate | null => latestUpdate?.forecastEnd ?? project.forecastEnd;

/** The status for a reader. */
export function describeDeliveryEnd(status: DeliveryEndStatus): string {
  switch (status.kind) {
    case "COMPLETED":
      return "completed";
    case "WITHDRAWN":
      return "withdrawn";
    case "NO_FORECAST_END":
      return "no forecast end stated";
    case "FORECAST_END_AHEAD":
      return `forecast end ${formatPartialDate(status.forecastEnd)}`;
    case "FORECAST_END_PASSED":
      return "forecast end passed, completion not reported";
  }
}
