import { expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import { isPublicationOverdue, nextPublicationDue, type PublicationState } from "./publication-duty.ts";
import { SPECIFIED_INFORMATION } from "./specified-information.ts";

const due = (cadence: PublicationState["cadence"], coversTo: string | null) =>
  nextPublicationDue({ cadence, coversTo } as PublicationState);

test("the next publication is due within the month after the period that follows, and before a year begins", () => {
  expect(due("MONTHLY", "2026-01")).toBe("2026-03-31");
  expect(due("MONTHLY", "2025-11")).toBe("2026-01-31");
  expect(due("QUARTERLY", "2026-03")).toBe("2026-07-31");
  expect(due("BEFORE_YEAR", "2026-03-31")).toBe("2026-03-31");
  expect(due("BEFORE_YEAR", "2027-03")).toBe("2027-03-31");
});

test("what is published on change, or was never logged, has no day and is not called late", () => {
  expect(due("ON_CHANGE", "2020")).toBeNull();
  expect(due("MONTHLY", null)).toBeNull();
  const monthly = { cadence: "MONTHLY", coversTo: "2026-01" } as PublicationState;
  expect(isPublicationOverdue(monthly, "2026-03-31" as CalendarDate)).toBe(false);
  expect(isPublicationOverdue(monthly, "2026-04-01" as CalendarDate)).toBe(true);
});

test("the Order's list has each item once, the spending and the grants each month on pages of the record", () => {
  expect(new Set(SPECIFIED_INFORMATION.map(({ title }) => title)).size).toBe(SPECIFIED_INFORMATION.length);
  const monthly = SPECIFIED_INFORMATION.filter(({ cadence }) => cadence === "MONTHLY");
  expect(monthly.map(({ shownOn }) => shownOn)).toEqual(["GRANTS", "SPENDING_OVER_500"]);
});
