import { expect, it } from "vitest";
import { lampPosts, ordered } from "./testing/written-tasks.ts";
import { writeSchedule } from "./write-schedule.ts";

/**
 * The elements that are written, in the sequence that the XML schema of Project states them in (mspdi_pj12.xsd, and the
 * later ones that put Active, Manual and the like among them). Project refuses a file that has them in another.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  Project:
    "SaveVersion Name GUID Title ScheduleFromStart StartDate CurrencyDigits CurrencySymbol CurrencyCode CurrencySymbolPosition CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth DurationFormat StatusDate NewTasksAreManual ExtendedAttributes Calendars Tasks Resources Assignments",
  Task: "UID ID Name Active Manual Type IsNull WBS OutlineNumber OutlineLevel Start Finish Duration ManualStart ManualFinish DurationFormat Milestone Summary PercentComplete Cost ActualStart ActualFinish ActualDuration CalendarUID Deadline Notes PredecessorLink ExtendedAttribute Baseline",
  PredecessorLink: "PredecessorUID Type CrossProject LinkLag LagFormat",
  Baseline: "Number Start Finish",
  ExtendedAttribute: "FieldID FieldName Alias Value",
  Calendar: "UID Name IsBaseCalendar WeekDays",
  WeekDay: "DayType DayWorking WorkingTimes",
  WorkingTime: "FromTime ToTime",
};

it("writes elements in the sequence of the schema of Project", () => {
  const written = [
    ...writeSchedule({
      guid: "0B6F1C20-4D3E-4A51-9C7B-000000000001",
      title: "Lighting",
      statusDate: "2026-02-28",
      customFields: ["Strand"],
      tasks: [lampPosts, ordered],
    }),
  ].join("");
  const open: { name: string; within: string[] }[] = [];
  let checked = 0;
  for (const [, stroke, name = ""] of written.matchAll(/<(\/?)(\w+)[^>]*?(?:\/>|>)/g)) {
    if (stroke === "/") {
      const { name: parent, within } = open.pop() ?? { name: "", within: [] };
      const sequence = SEQUENCES[parent]?.split(" ");
      if (!sequence) continue;
      checked += 1;
      const places = within.map((element) => sequence.indexOf(element));
      expect(places, `${parent} has ${within.join(" ")}`).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      continue;
    }
    open.at(-1)?.within.push(name);
    if (!written.includes(`<${name}/>`)) open.push({ name, within: [] });
  }
  expect(checked).toBeGreaterThan(10);
});
