import { expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { FinancialYear } from "../financial-year.ts";
import type { PartialDate } from "../partial-date.ts";
import type { CycleSources } from "./cycle-sources.ts";
import { planningCycle, yearsOfCycle } from "./planning-cycle.ts";
import { procedureProgress } from "./procedure-progress.ts";

const TODAY = "2026-07-15" as CalendarDate;
const year = (label: string) => label as FinancialYear;
const on = (date: string) => date as PartialDate;

const NOTHING: CycleSources = {
  plans: [],
  procedures: [],
  meetings: [],
  rounds: [],
  publicationDuties: [],
  decisions: [],
};

const titles = (sources: Partial<CycleSources>, of = "2026-27") =>
  planningCycle({ ...NOTHING, ...sources }, year(of), TODAY).map(
    ({ on: day, title, state }) => `${day}: ${title} (${state})`,
  );

test("the days that the law fixes each year stand in it before anybody enters them (S0.14)", () => {
  expect(titles({}).filter((line) => /^2027/.test(line))).toEqual([
    expect.stringMatching(/^2027-02-01: Tell the Panel which precept is proposed\. \(AHEAD\)/),
    expect.stringMatching(/^2027-02-08: Review the proposal/),
    expect.stringMatching(/^2027-03-01: Have regard/),
    expect.stringMatching(/^2027-03-01: Publish the response/),
    expect.stringMatching(/^2027-03-01: Issue the precept/),
  ]);
  expect(titles({}, "2024-25").filter((line) => /^2025-02-01/.test(line))).toEqual([
    expect.stringContaining("(PASSED)"),
  ]);
});

test("a meeting brings its two deadlines for papers with it, in the order of the days", () => {
  const meeting = {
    id: "m",
    title: "Panel, 22 October 2026",
    heldOn: on("2026-10-22"),
    papersDueOn: on("2026-10-14"),
    hostDeadlineOn: on("2026-10-12"),
    paperTimes: [{ state: "AWAITED" as const }],
    body: { nation: "WALES" as const },
  };
  expect(titles({ meetings: [meeting] }).slice(0, 3)).toEqual([
    "2026-10-12: The host authority wants the papers (AHEAD)",
    "2026-10-14: Last day to publish the papers (AHEAD)",
    "2026-10-22: Panel, 22 October 2026 (AHEAD)",
  ]);
  // In Wales the law asks for the papers by a section of its own.
  const laws = planningCycle({ ...NOTHING, meetings: [meeting] }, year("2026-27"), TODAY).map(
    ({ law }) => law,
  );
  expect(laws.slice(0, 3)).toEqual([null, "Local Government Act 1972, s.100BA", null]);
});

test("a round with updates missing is overdue, and what is due on one day to publish stands together", () => {
  const lines = titles({
    rounds: [
      {
        id: "r",
        title: "April to June",
        deadline: { dueOn: on("2026-07-01") },
        answers: [{ state: "MISSING" }],
      },
    ],
    publicationDuties: [
      { id: "a", title: "The budget", nextDue: on("2027-03-31"), overdue: false },
      { id: "b", title: "The precept", nextDue: on("2027-03-31"), overdue: false },
      { id: "c", title: "Grants", nextDue: on("2026-05-31"), overdue: true },
    ],
  });
  expect(lines.slice(0, 2)).toEqual([
    "2026-05-31: Grants (OVERDUE)",
    "2026-07-01: Owners’ updates are due (OVERDUE)",
  ]);
  expect(lines).toContain("2027-03-31: 2 things to publish (AHEAD)");
});

test("a procedure of another year stands where it was done; its open stages in the year of its work alone", () => {
  const known = {
    kind: "ANNUAL_REPORT",
    financialYear: year("2025-26"),
    steps: [{ stage: "DRAFT_PREPARED", doneOn: on("2026-06-12"), evidence: null, note: null }],
    members: null,
    vetoVotes: null,
    vetoGround: null,
  } as const;
  const procedures = [{ id: "p", title: "The report", ...known, stages: procedureProgress(known, TODAY) }];
  const ofReport = (of: string) =>
    planningCycle({ ...NOTHING, procedures }, year(of), TODAY).filter(({ row }) => row?.id === "p");
  expect(ofReport("2026-27")[0]).toMatchObject({ on: "2026-06-12", state: "DONE", of: "The report" });
  expect(ofReport("2026-27").filter(({ on: day }) => day === null)).toHaveLength(6);
  expect(ofReport("2027-28")).toEqual([]);
});

test("the years to choose are those that the record has something in, and this one", () => {
  const plan = {
    id: "p",
    title: "The plan",
    periodStart: on("2013"),
    periodEnd: on("2017"),
    panelConsideredOn: on("2013-03-01"),
    publishedOn: on("2013-03"),
    refreshOf: null,
  };
  expect(yearsOfCycle({ ...NOTHING, plans: [plan] }, TODAY)).toEqual(["2026-27", "2016-17", "2012-13"]);
});
