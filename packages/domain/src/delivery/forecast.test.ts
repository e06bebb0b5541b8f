import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDates, partialDates } from "../../testing/arbitraries.ts";
import type { CalendarDate } from "../calendar-date.ts";
import { isPassed, type PartialDate } from "../partial-date.ts";
import { deliveryEndStatus, describeDeliveryEnd } from "./forecast.ts";
import { PROJECT_STAGES } from "./project.ts";

const PANEL_MEETING = "2020-02-07" as CalendarDate;

describe("a project against its forecast end", () => {
  test.each([
    ["S3.5 Police Complaints Reform", "2020-01", "CURRENT", "forecast end passed, completion not reported"],
    ["S3.3 Budget consultation 2020-21", null, "CURRENT", "no forecast end stated"],
    ["S3.3 Estate Change Programme Phase 2", "2020-04", "CURRENT", "forecast end April 2020"],
    [
      "on hold is no report of completion",
      "2020-01",
      "ON_HOLD",
      "forecast end passed, completion not reported",
    ],
    ["completed", "2020-01", "COMPLETED", "completed"],
    ["withdrawn", null, "WITHDRAWN", "withdrawn"],
  ] as const)("%s", (_name, forecastEnd, stage, words) => {
    const project = { forecastEnd: forecastEnd as PartialDate | null, stage };
    expect(describeDeliveryEnd(deliveryEndStatus(project, PANEL_MEETING))).toBe(words);
  });

  test("it is overdue exactly when its end has passed and it is still to be delivered", () => {
    fc.assert(
      fc.property(
        fc.option(partialDates),
        fc.constantFrom(...PROJECT_STAGES),
        calendarDates,
        (end, stage, today) => {
          const overdue =
            deliveryEndStatus({ forecastEnd: end, stage }, today).kind === "FORECAST_END_PASSED";
          const closed = stage === "COMPLETED" || stage === "WITHDRAWN";
          expect(overdue).toBe(!closed && end !== null && isPassed(end, today));
        },
      ),
    );
  });
});
