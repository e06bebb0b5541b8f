import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import { workingDaysBefore } from "../clear-days.ts";
import { hostDaysOf, roundDeadline, roundStanding } from "./round.ts";

const day = (text: string) => text as CalendarDate;
const round = { meetingOn: "2026-07-24", hostDays: 2, clearanceDays: 5, dueOn: null };

describe("the deadline of a round", () => {
  test("is worked back over clear days, the host authority's days and clearance", () => {
    // 24 July 2026 is a Friday: five clear days from the 17th to the 23rd, so papers by Thursday the 16th.
    expect(roundDeadline(round, "ENGLAND")).toEqual({
      dueOn: "2026-07-07",
      stated: false,
      papersOn: "2026-07-16",
      hostOn: "2026-07-14",
    });
  });

  test.each(["ENGLAND", "WALES"] as const)("comes to the host authority's own day in %s", (nation) => {
    const hostDays = hostDaysOf(8, nation);
    expect(roundDeadline({ ...round, hostDays }, nation)?.hostOn).toBe(
      workingDaysBefore(day("2026-07-24"), 8),
    );
    // An authority that asks less than the law does asks nothing of its own.
    expect(hostDaysOf(2, nation)).toBe(0);
  });

  test("passes over bank holidays", () => {
    // Easter Monday is 6 April and Good Friday 3 April 2026.
    expect(
      roundDeadline({ ...round, meetingOn: "2026-04-17", hostDays: 0, clearanceDays: 3 }, "ENGLAND")?.dueOn,
    ).toBe("2026-04-02");
  });

  test("asks three clear days in Wales", () => {
    expect(roundDeadline(round, "WALES")?.papersOn).toBe("2026-07-20");
  });

  test("is the office's own when it states one, and none without a meeting", () => {
    expect(roundDeadline({ ...round, dueOn: "2026-07-01" }, "ENGLAND")).toMatchObject({
      dueOn: "2026-07-01",
      stated: true,
    });
    expect(roundDeadline({ ...round, meetingOn: null }, "ENGLAND")).toBeNull();
  });
});

test.each([
  [{ receivedOn: "2026-07-07" }, "2026-07-07", "2026-08-01", "RECEIVED"],
  [{ receivedOn: "2026-07-08" }, "2026-07-07", "2026-08-01", "LATE"],
  [{ receivedOn: null }, "2026-07-07", "2026-08-01", "RECEIVED"],
  [null, "2026-07-07", "2026-07-07", "DUE"],
  [null, "2026-07-07", "2026-07-08", "MISSING"],
  [null, null, "2026-07-08", "DUE"],
])("an answer %o to what was due on %s is, on %s, %s", (answer, due, today, state) => {
  expect(roundStanding(answer, due === null ? null : day(due), day(today))).toBe(state);
});
