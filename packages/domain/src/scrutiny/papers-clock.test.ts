import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { PartialDate } from "../partial-date.ts";
import { type ClockedMeeting, hostDeadlineOn, papersDueOn, paperTime } from "./papers-clock.ts";

const panel = (given: Partial<Record<keyof ClockedMeeting, unknown>> = {}): ClockedMeeting =>
  ({ kind: "PANEL", heldOn: "2026-04-23", nation: "ENGLAND", ...given }) as ClockedMeeting;
const day = (text: string) => text as CalendarDate;
const stated = (text: string | null) => text as PartialDate | null;

describe("the clear-days clock of a meeting (S2.5)", () => {
  test("asks five days in England and three in Wales, of a Panel's meeting alone", () => {
    expect(papersDueOn(panel())).toBe("2026-04-15");
    expect(papersDueOn(panel({ nation: "WALES" }))).toBe("2026-04-17");
    expect(papersDueOn(panel({ kind: "WORKING_GROUP" }))).toBeNull();
    expect(papersDueOn(panel({ heldOn: "2026-04" }))).toBeNull();
    expect(papersDueOn(panel({ heldOn: null }))).toBeNull();
  });

  test("says of each paper how many it had", () => {
    const time = (published: string | null, today = "2026-05-01", meeting = panel()) =>
      paperTime(stated(published), meeting, day(today));
    expect(time("2026-04-15")).toEqual({ clearDays: 5, state: "IN_TIME" });
    expect(time("2026-04-20")).toEqual({ clearDays: 2, state: "LATE" });
    expect(time(null, "2026-04-15")).toEqual({ clearDays: null, state: "AWAITED" });
    expect(time(null, "2026-04-16")).toEqual({ clearDays: null, state: "OVERDUE" });
  });

  test("blames nobody for what is not stated: an old paper's day, a month, another kind of meeting", () => {
    expect(paperTime(null, panel(), day("2026-05-01")).state).toBe("UNKNOWN");
    expect(paperTime(stated("2026-04"), panel(), day("2026-05-01")).state).toBe("UNKNOWN");
    expect(paperTime(stated("2026-04-15"), panel({ kind: "ONE_TO_ONE" }), day("2026-05-01")).state).toBe(
      "NO_CLOCK",
    );
  });
});

test("the host authority's deadline counts working days back, over a bank holiday", () => {
  expect(hostDeadlineOn(stated("2026-04-23"), 10)).toBe("2026-04-09");
  expect(hostDeadlineOn(stated("2026-04-09"), 3)).toBe("2026-04-02");
  expect(hostDeadlineOn(stated("2026-04"), 10)).toBeNull();
  expect(hostDeadlineOn(stated("2026-04-23"), null)).toBeNull();
});
