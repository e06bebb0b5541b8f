import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { FinancialYear } from "../financial-year.ts";
import { finalAnnualReportGaps } from "./annual-report.ts";
import { isRevisedTheRightWay, vetoVotesNeeded } from "./precept-veto.ts";
import { procedureFields } from "./procedure.ts";
import { type ProcedureKnown, preceptVeto, procedureProgress } from "./procedure-progress.ts";

const precept = (given: object = {}): ProcedureKnown =>
  ({
    kind: "PRECEPT",
    financialYear: "2026-27" as FinancialYear,
    steps: [],
    members: 14,
    vetoVotes: null,
    vetoGround: null,
    ...given,
  }) as ProcedureKnown;
const done = (stage: string, doneOn: string) => ({ stage, doneOn, evidence: null, note: null });
const states = (procedure: ProcedureKnown, today: string) =>
  procedureProgress(procedure, today as CalendarDate).map(({ stage, dueOn, state }) => [stage, dueOn, state]);

describe("the precept's timetable (SI 2012/2271)", () => {
  test("has its days in the February before the year", () => {
    expect(states(precept({ steps: [done("SENT_TO_PANEL", "2026-02-03")] }), "2026-02-05")).toEqual([
      ["VIEWS_HEARD", null, "OPEN"],
      ["FINANCE_REPORT_MADE", null, "OPEN"],
      ["SENT_TO_PANEL", "2026-02-01", "DONE_LATE"],
      ["PANEL_REPORTED", "2026-02-08", "AHEAD"],
      ["REVISION_PROPOSED", "2026-02-15", "NOT_NEEDED"],
      ["REVISION_REVIEWED", "2026-02-22", "NOT_NEEDED"],
      ["RESPONSE_GIVEN", "2026-03-01", "AHEAD"],
      ["RESPONSE_PUBLISHED", "2026-03-01", "AHEAD"],
      ["ISSUED", "2026-03-01", "AHEAD"],
    ]);
  });

  test("a veto needs two thirds of the members in post: 10 of 14", () => {
    expect([14, 10, 12, 13, 20].map(vetoVotesNeeded)).toEqual([10, 7, 8, 9, 14]);
    const veto = (vetoVotes: number, reported: string) =>
      preceptVeto(precept({ vetoVotes, vetoGround: "TOO_HIGH", steps: [done("PANEL_REPORTED", reported)] }));
    expect(veto(9, "2026-02-06")).toMatchObject({ needed: 10, carried: false, binds: false });
    expect(veto(10, "2026-02-06")).toMatchObject({ carried: true, binds: true });
    expect(veto(10, "2026-02-06")?.allows).toContain("a lower precept by 15 February");
    expect(veto(10, "2026-02-09")).toMatchObject({ carried: true, binds: false });
    expect(veto(10, "2026-02-09")?.allows).toContain("does not bind");
  });

  test("only a veto that binds asks for a revised precept, which goes the way that it asked", () => {
    const vetoed = precept({
      vetoVotes: 10,
      vetoGround: "TOO_LOW",
      steps: [done("PANEL_REPORTED", "2026-02-06")],
    });
    expect(states(vetoed, "2026-02-16").filter(([, , state]) => state === "OVERDUE")).toEqual([
      ["SENT_TO_PANEL", "2026-02-01", "OVERDUE"],
      ["REVISION_PROPOSED", "2026-02-15", "OVERDUE"],
    ]);
    expect(isRevisedTheRightWay("TOO_LOW", { proposed: 25_000n, revised: 25_500n })).toBe(true);
    expect(isRevisedTheRightWay("TOO_HIGH", { proposed: 25_000n, revised: 25_500n })).toBe(false);
  });
});

describe("what a procedure may not say", () => {
  const refusal = (given: object) =>
    procedureFields.safeParse({ title: "A procedure", financialYear: "2026-27" as FinancialYear, ...given })
      .error?.issues[0]?.message;

  test("an annual report is final only after the Panel's report and the published response (s.12)", () => {
    const drafted = [{ stage: "ISSUED", doneOn: "2026-10" }];
    expect(refusal({ kind: "ANNUAL_REPORT", steps: drafted })).toBe(
      "Log the Panel’s report or recommendations first. Log the published response to the Panel first.",
    );
    const heard = ["PANEL_REPORTED", "RESPONSE_PUBLISHED"].map((stage) => ({ stage, doneOn: "2026-09" }));
    expect(refusal({ kind: "ANNUAL_REPORT", steps: [...heard, ...drafted] })).toBeUndefined();
  });

  test("and after every objective has its progress stated", () => {
    const objectives = [
      { name: "Safer streets", hasProgress: true },
      { name: "Victims heard", hasProgress: false },
    ];
    expect(finalAnnualReportGaps({ objectives, panelReported: true, responded: true })).toEqual([
      "Say what progress was made towards “Victims heard”.",
    ]);
  });

  test("stages of another procedure, more votes than members, a veto without its ground", () => {
    expect(
      refusal({ kind: "PLAN_VARIATION", steps: [{ stage: "PUBLIC_MEETING", doneOn: "2026" }] }),
    ).toContain("does not have");
    expect(refusal({ kind: "PRECEPT", members: 9, vetoVotes: 10 })).toContain("cannot be more");
    expect(refusal({ kind: "PRECEPT", members: 14, vetoVotes: 10 })).toContain("too high or as too low");
    expect(refusal({ kind: "PRECEPT", financialYear: null })).toBe("Say which financial year it is for.");
  });
});
