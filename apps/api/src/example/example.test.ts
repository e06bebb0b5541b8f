import { type CalendarDate, COLOURS, clearDaysBetween, MONEY_KINDS, type Pence } from "@frankpledge/domain";
import { describe, expect, test } from "vitest";

import { project } from "../delivery/project.entity.ts";
import { statusUpdate } from "../delivery/status-update.entity.ts";
import { decision } from "../money/decision.entity.ts";
import { fund } from "../money/fund.entity.ts";
import { measure } from "../performance/measure.entity.ts";
import { reading as readingEntity } from "../performance/reading.entity.ts";
import { survey } from "../performance/survey.entity.ts";
import { surveyQuestion } from "../performance/survey-question.entity.ts";
import { target as targetEntity } from "../performance/target.entity.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { localArea } from "../plan/local-area.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { ragScheme } from "../plan/rag-scheme.entity.ts";
import { workstream } from "../plan/workstream.entity.ts";
import { londonDay } from "../record/london-time.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import { question } from "../scrutiny/question.entity.ts";
import { exampleBodies } from "./bodies.ts";
import { dorset } from "./dorset-2017.ts";
import { hampshire } from "./hampshire.ts";
import { MINUTES_2022 } from "./hampshire-2022-minutes.ts";
import { InMemoryRecord, type KeptRow } from "./in-memory-record.ts";
import { wessex } from "./wessex/wessex.ts";

/** The money of decisions, added up for each kind; the kinds are never added to one another. */
function sumsByKind(decisions: { values: { lines: { kind: string; stated: { value: Pence | null } }[] } }[]) {
  const sums: Record<string, Pence> = {};
  for (const { kind, stated } of decisions.flatMap((row) => row.values.lines)) {
    sums[kind] = (sums[kind] ?? 0n) + (stated.value ?? 0n);
  }
  return sums;
}

/**
 * Whether a row tells its source: the officers' own working rows, such as the rules that link the ledgers, have none and
 * are never published, and a report is made from rows that tell theirs.
 */
const bearsSource = ({ entity }: KeptRow): boolean => !entity.officersOnly && "source" in entity.fields.shape;

describe.each(exampleBodies.map((body) => [body.slug, body] as const))("%s", (_slug, body) => {
  test("every step can be taken, and the first creates the body", async () => {
    const record = await InMemoryRecord.of(body);
    expect(record.all(policingBody).map((row) => row.slug)).toEqual([body.slug]);
    expect(record.one(policingBody, body.slug).revision).toBe(1);
  });

  test("steps can be asked for again, with ids of their own", async () => {
    const ids = async () => (await InMemoryRecord.of(body)).everything.map((row) => row.id);
    const [first, second] = [await ids(), await ids()];
    expect(second).toHaveLength(first.length);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  test("time never goes back, and bears London's offset", () => {
    const times = body.steps().map((step) => step.effectiveAt);
    expect(times.toSorted((a, b) => Date.parse(a) - Date.parse(b))).toEqual(times);
    for (const time of times) {
      const london = new Date(time).toLocaleTimeString("en-GB", { timeZone: "Europe/London" });
      expect([londonDay(new Date(time)), london]).toEqual([time.slice(0, 10), time.slice(11, 19)]);
    }
  });

  test("every row tells its source", async () => {
    const record = await InMemoryRecord.of(body);
    const published = record.everything.filter(bearsSource);
    expect(published.filter((row) => !row.values.source).map((row) => row.slug)).toEqual([]);
  });

  test("no address of a mailbox but of a domain that nobody can have, no telephone number", async () => {
    const record = await InMemoryRecord.of(body);
    for (const row of record.everything) {
      const text = JSON.stringify(row.values, (_key, value) =>
        typeof value === "bigint" ? `${value}p` : value,
      );
      const withoutIds = text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "");
      expect(withoutIds).not.toMatch(
        /[\w.]+@(?![\w.-]+\.example\b)[\w.]+|\b(?:\+44|0)\d{2,4} ?\d{3,4} ?\d{3,4}\b/,
      );
    }
  });

  test("no plan stands at the address of a page", async () => {
    const record = await InMemoryRecord.of(body);
    for (const { slug } of record.all(plan)) expect(slug).toMatch(new RegExp(`^${body.slug}-\\d{4}$`));
  });
});

test("all rows of the transcribed bodies that wait for clearance are cleared", async () => {
  for (const body of [hampshire, dorset]) {
    const record = await InMemoryRecord.of(body);
    expect(record.everything.filter((row) => row.entity.clearable && !row.cleared)).toEqual([]);
  }
});

describe("Hampshire, November 2013", () => {
  const reading = () => InMemoryRecord.of(hampshire, 1);

  test("S0.2: when the Panel considered the plan, and when it was published", async () => {
    expect((await reading()).one(plan, "hampshire-2013").values).toMatchObject({
      title: "Police and Crime Plan 2013 - 17",
      periodStart: "2013",
      periodEnd: "2017",
      panelConsideredOn: "2013-03-01",
      panelOutcome: "considered and approved",
      publishedOn: "2013-03",
      origin: "TRANSCRIBED",
    });
  });

  test("S0.8: four priorities, none of them named", async () => {
    const priorities = (await reading()).all(priority);
    expect(priorities.map((row) => [row.slug, row.values.title])).toEqual([
      ["priority-1", null],
      ["priority-2", null],
      ["priority-3", null],
      ["priority-4", null],
    ]);
  });

  test("S0.11: amber is on course; the other definitions are not at hand", async () => {
    const { ratings } = (await reading()).one(ragScheme, "delivery").values;
    expect(ratings.filter((rating) => rating.definition !== null)).toEqual([
      expect.objectContaining({
        colour: "AMBER",
        definition:
          "On course for delivery against the 3 year objective, rather than slippage on the programme.",
      }),
    ]);
    expect((await reading()).all(ragScheme).map((row) => row.values.kind)).toEqual([
      "DELIVERY",
      "PERFORMANCE",
    ]);
  });

  test("S0.7: nil is a stated £0, and business as usual is no figure", async () => {
    const record = await reading();
    expect(record.one(fund, "commissioning-fund").values).toMatchObject({
      budget: null,
      usedToDate: { state: "STATED", value: 0n },
    });
    expect(record.all(project).map((row) => row.values.cost)).toEqual([
      expect.objectContaining({ state: "BUSINESS_AS_USUAL", value: null }),
      expect.objectContaining({ state: "BUSINESS_AS_USUAL", value: null }),
    ]);
  });

  test("S0.15 to S0.17: the paper's cover block, its recommendation, and no outcome", async () => {
    const { papers, recommendation, resolution } = (await reading()).one(meeting, "2013-11-01").values;
    expect(papers).toHaveLength(4);
    expect(papers[0]).toMatchObject({ item: "9", contact: "Head of Performance and Delivery" });
    expect(recommendation).toContain("for the previous six months is noted");
    expect(resolution).toBeNull();
  });
});

describe("Hampshire, January 2014", () => {
  const reading = () => InMemoryRecord.of(hampshire, 2);

  test("S1.2, S1.14: budgets as written with the note, and influence-only money apart", async () => {
    const { directions } = (await reading()).one(plan, "hampshire-2013").values;
    expect(directions.map(({ lead, budget, influenceOnly }) => [lead, budget?.value, influenceOnly])).toEqual(
      [
        ["POLICE", 300_000_00n, false],
        ["OFFICE", 2_000_00n, false],
        ["OFFICE", 3_000_00n, false],
        ["PARTNER", null, true],
      ],
    );
    for (const { budget } of directions.slice(0, 3)) {
      expect(budget).toMatchObject({ qualifier: "ABOUT", note: expect.stringContaining("thousandfold") });
    }
    expect(directions[3]?.note).toContain("95%");
  });

  test("S1.4: whose views led to the refresh, which is a plan of its own", async () => {
    const record = await reading();
    const { consultations } = record.one(plan, "hampshire-2013").values;
    expect(consultations).toHaveLength(5);
    expect(consultations.filter((one) => one.participants !== null)).toEqual([
      expect.objectContaining({ period: "6-months", participants: 2000 }),
    ]);
    expect(record.one(plan, "hampshire-2014").values).toMatchObject({
      periodStart: "2014-04",
      refreshOfId: record.one(plan, "hampshire-2013").id,
    });
  });

  test("S1.10: one objective of the office for each of the seven kinds of aim", async () => {
    const objectives = (await reading()).all(commitment).map((row) => row.values);
    expect(new Set(objectives.map((objective) => objective.aimKind)).size).toBe(7);
    for (const objective of objectives) {
      expect(objective).toMatchObject({ lead: "OFFICE", code: null, ownerId: null });
    }
  });

  test("S1.12: three tranches in 2013/14, a fourth in January 2014, none with a sum; over £2 million", async () => {
    const record = await reading();
    const { tranches } = record.one(fund, "protecting-people-and-places-fund").values;
    expect(tranches.map((tranche) => [tranche.financialYear, tranche.releasedOn, tranche.amount])).toEqual([
      ["2013-14", null, null],
      ["2013-14", null, null],
      ["2013-14", null, null],
      [null, "2014-01", null],
    ]);
    expect(record.one(fund, "commissioning-plan").values.budget).toMatchObject({
      value: 2_000_000_00n,
      qualifier: "OVER",
    });
  });
});

describe("Hampshire, 7 February 2020", () => {
  const reading = () => InMemoryRecord.of(hampshire, 3);

  async function projects2020() {
    const record = await reading();
    const { id } = record.one(plan, "hampshire-2020");
    return record.all(project).filter((row) => row.values.planId === id);
  }

  test("S3.1: four priorities, and no project under any", async () => {
    const record = await reading();
    const { id } = record.one(plan, "hampshire-2020");
    const named = record.all(priority).filter((row) => row.values.planId === id);
    expect(named.map((row) => row.values.title)).toEqual([
      "Champion Community needs",
      "Strengthen Partnerships",
      "Reduce Offending",
      "Effective and Efficient operational policing",
    ]);
    for (const row of await projects2020()) expect(row.values.priorityIds).toEqual([]);
  });

  test("S3.3, S3.4: nine current projects, one without an end, two statutory, one strand cut short", async () => {
    const rows = (await projects2020()).map((row) => row.values);
    expect(rows.map((row) => row.stage)).toEqual(Array(9).fill("CURRENT"));
    expect(rows.filter((row) => row.forecastEnd === null).map((row) => row.title)).toEqual([
      "Budget consultation 2020-21",
    ]);
    expect(rows.filter((row) => row.statutory).map((row) => row.title)).toEqual([
      "Police Complaints Reform",
      "Website accessibility",
    ]);
    expect(rows.map((row) => row.strand).filter(Boolean)).toEqual([
      "Big Conversations",
      "Big Con",
      "Big Issues",
      "Commissioning & Partnerships",
    ]);
  });

  test("S3.5: the end of Police Complaints Reform has passed", async () => {
    expect((await reading()).one(project, "police-complaints-reform").values).toMatchObject({
      forecastEnd: "2020-01",
      completedOn: null,
    });
  });

  test("S3.2: four areas, which the Violence Reduction Unit serves", async () => {
    const record = await reading();
    expect(record.all(localArea).map((row) => row.values.name)).toEqual([
      "Hampshire",
      "Isle of Wight",
      "Portsmouth",
      "Southampton",
    ]);
    expect(record.one(project, "violence-reduction-unit").values.areaIds).toHaveLength(4);
  });

  test("S3.6 to S3.10: ten decisions, their money by kind", async () => {
    const decisions = (await reading()).all(decision);
    expect(decisions.map((row) => row.values.reference)).toEqual([
      "507",
      "514",
      "513",
      "512",
      "511",
      "508",
      "505",
      "504",
      "502",
      "499",
    ]);
    expect(decisions.map((row) => row.slug)).toEqual(decisions.map((row) => row.values.reference));
    expect(sumsByKind(decisions)).toEqual({
      ALLOCATION: 977_125_00n,
      RESERVE_ADDITION: 4_800_000_00n,
      IN_KIND: 6_366_00n,
    });
    expect(decisions.filter((row) => row.values.lines.length === 0).map((row) => row.slug)).toEqual([
      "508",
      "499",
    ]);
    expect(decisions.filter((row) => row.values.tags.includes("INVESTMENT in POLICING"))).toHaveLength(7);
    for (const { values } of decisions) expect(values.title).not.toMatch(/INVESTMENT|\(ID/);
  });

  test.each([
    [
      "507",
      { value: 44_000_00n, qualifier: "EXACT" },
      { financialYear: "2020-21", partnershipTotal: 350_000_00n },
    ],
    ["504", { value: 83_125_00n, qualifier: "EXACT" }, { financialYear: "2020-21", partnershipTotal: null }],
    ["502", { value: 6_366_00n, qualifier: "UP_TO" }, { financialYear: null, kind: "IN_KIND" }],
  ])("decision %s", async (reference, stated, line) => {
    const { lines } = (await reading()).one(decision, reference).values;
    expect(lines).toEqual([expect.objectContaining({ ...line, stated: expect.objectContaining(stated) })]);
  });

  test("S3.8: each addition goes to a reserve", async () => {
    const record = await reading();
    const additions = record.all(decision).flatMap((row) => row.values.lines.filter((line) => line.fundId));
    expect(additions.map((line) => line.kind)).toEqual(Array(3).fill("RESERVE_ADDITION"));
    const reserves = record.all(fund).filter((row) => row.values.kind === "RESERVE");
    expect(additions.map((line) => line.fundId).sort()).toEqual(reserves.map((row) => row.id).sort());
  });
});

describe("Hampshire, 2022: the undated minutes", () => {
  const reading = () => InMemoryRecord.of(hampshire, 4);

  test("S2.15: minutes and resolution, and no date", async () => {
    expect((await reading()).one(meeting, "date-not-stated-2022").values).toMatchObject({
      heldOn: null,
      minutes: MINUTES_2022,
      resolution: "That the update on the performance and delivery of the Police and Crime Plan was noted.",
    });
  });

  test("S2.6: what was put and replied is in the words of the minutes", async () => {
    const questions = (await reading()).all(question).map((row) => row.values);
    expect(questions.map((row) => row.kind)).toEqual([
      "CONCERN",
      ...Array(3).fill("SUGGESTION"),
      ...Array(7).fill("QUESTION"),
    ]);
    for (const { text, answer } of questions) {
      for (const words of [text, answer]) if (words !== null) expect(MINUTES_2022).toContain(words);
    }
    expect(questions.filter((row) => row.text === null)).toHaveLength(5);
    expect(questions.filter((row) => row.answer === null)).toHaveLength(1);
  });

  test("S2.13: that confidence was tested, and nothing that the minutes do not say of it", async () => {
    const record = await reading();
    const { values } = record.one(survey, "public-confidence-testing");
    expect(values).toMatchObject({
      conductedBy: "Hampshire Constabulary",
      commissionedBy: null,
      fieldworkFrom: null,
      responses: null,
    });
    expect(values.limits).toContain("public confidence testing which was reported to the Home Office");
    expect(record.all(surveyQuestion)).toEqual([]);
  });

  test("S2.14: 600 more officers by March 2023", async () => {
    const record = await reading();
    const target = record.one(commitment, "600-more-police-officers");
    expect(target.values).toMatchObject({ lead: "POLICE", dueBy: "2023-03", code: null, ownerId: null });
    expect(record.one(meeting, "date-not-stated-2022").values.commitmentIds).toEqual([target.id]);
  });

  test("S2.14: measured against its target as it is written, and no reading is invented", async () => {
    const record = await reading();
    const { id, values } = record.one(measure, "police-officers-above-january-2020");
    expect(values).toMatchObject({
      direction: "UP",
      commitmentId: record.one(commitment, "600-more-police-officers").id,
      baselineFrom: "2020-01",
    });
    for (const { text } of values.definitions) expect(MINUTES_2022).toContain(text.slice(1, -1));
    const targets = record.all(targetEntity).map((row) => row.values);
    expect(targets).toEqual([
      expect.objectContaining({ measureId: id, financialYear: "2022-23", value: "600", agreedBy: null }),
    ]);
    expect(MINUTES_2022).toContain(targets[0]?.asWritten);
    expect(record.all(readingEntity)).toEqual([]);
  });
});

describe("Dorset 2017-2021", () => {
  test("S4.1, S4.3: the period, and four themes", async () => {
    const record = await InMemoryRecord.of(dorset);
    expect(record.one(plan, "dorset-2017").values).toMatchObject({
      periodStart: "2017",
      periodEnd: "2021-03-31",
      publishedOn: "2017-03",
      prioritiesHeading: "Themes",
    });
    expect(record.all(priority).map((row) => row.values.title)).toEqual([
      "Protecting people at risk of harm",
      "Working with our communities",
      "Supporting victims, witnesses and reducing reoffending",
      "Transforming for the future",
    ]);
  });

  test("S4.10: two meetings, of which the second was to note and give feedback", async () => {
    const meetings = (await InMemoryRecord.of(dorset)).all(meeting).map((row) => row.values);
    expect(meetings.map((row) => row.heldOn)).toEqual(["2017-06-29", "2017-09-22"]);
    expect(meetings[1]?.recommendation).toContain("to note this update and to provide feedback");
  });
});

describe("Wessex, which is fictional", () => {
  const reading = (release?: number) => InMemoryRecord.of(wessex, release);

  test("says so in its name, its mark and every source", async () => {
    const record = await reading();
    expect(record.one(policingBody, "wessex").values).toMatchObject({
      name: expect.stringContaining("fictional"),
      synthetic: true,
    });
    const published = record.everything.filter(bearsSource);
    expect(new Set(published.map((row) => row.values.source))).toEqual(new Set(["Synthetic example data"]));
  });

  test("has a whole plan, and all but two pledges are coded and owned", async () => {
    const record = await reading();
    const pledges = record.all(commitment).map((row) => row.values);
    expect([record.all(priority).length, record.all(workstream).length]).toEqual([5, 10]);
    expect(pledges.filter((pledge) => pledge.code && pledge.ownerId)).toHaveLength(30);
    expect(pledges.filter((pledge) => !pledge.ownerId)).toHaveLength(2);
  });

  test("names no pledge without an owner in a row that is published", async () => {
    const record = await reading();
    const withheld = record.all(commitment).filter((row) => !row.values.ownerId);
    for (const { id } of withheld) {
      const naming = [...record.all(project), ...record.all(meeting)].filter((row) =>
        row.values.commitmentIds.includes(id),
      );
      expect(naming).toEqual([]);
    }
  });

  test("has projects at every stage, and a lead pledge for each", async () => {
    const projects = (await reading()).all(project).map((row) => row.values);
    const stages = Object.groupBy(projects, (row) => row.stage);
    expect(Object.fromEntries(Object.entries(stages).map(([stage, rows]) => [stage, rows?.length]))).toEqual({
      PROPOSED: 1,
      CURRENT: 13,
      ON_HOLD: 1,
      COMPLETED: 10,
      WITHDRAWN: 1,
    });
    for (const row of projects) expect(row.leadCommitmentId).not.toBeNull();
    for (const row of projects) expect(row.completedOn !== null).toBe(row.stage === "COMPLETED");
  });

  test("gives every colour of its schemes a definition, and uses each in updates", async () => {
    const record = await reading();
    for (const { values } of record.all(ragScheme)) {
      for (const rating of values.ratings) expect(rating.definition).not.toBeNull();
    }
    const used = new Set(record.all(statusUpdate).map((row) => row.values.colour));
    expect(used).toEqual(new Set([...COLOURS, null]));
  });

  test("has updates for five quarters, whose last forecast is the project's", async () => {
    const record = await reading();
    const updates = record.all(statusUpdate).map((row) => row.values);
    expect([...new Set(updates.map((row) => row.positionDate))]).toEqual([
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
      "2026-03-31",
      "2026-06-30",
    ]);
    for (const { id, values } of record.all(project)) {
      const last = updates.filter((update) => update.projectId === id).at(-1);
      if (last) expect([values.code, last.forecastEnd]).toEqual([values.code, values.forecastEnd]);
    }
  });

  test("rates as its scheme says: over three months late is off course", async () => {
    const record = await reading();
    const planned = new Map(record.all(project).map((row) => [row.id, row.values.baselineEnd]));
    for (const { values } of record.all(statusUpdate)) {
      if (values.colour === null || values.colour === "BLUE") continue;
      const late = monthsBetween(planned.get(values.projectId) ?? "", values.forecastEnd ?? "");
      if (values.colour === "GREEN") expect([values.narrative, late <= 0]).toEqual([values.narrative, true]);
      if (late > 3) expect([values.narrative, values.colour]).toEqual([values.narrative, "RED"]);
    }
  });

  test("has decisions of every kind of money, and one without any", async () => {
    const decisions = (await reading(5)).all(decision);
    expect(Object.keys(sumsByKind(decisions)).sort()).toEqual([...MONEY_KINDS].sort());
    expect(decisions.some((row) => row.values.lines.length === 0)).toBe(true);
  });

  test("has five releases, and papers in time for each meeting but one", async () => {
    const releases = wessex.steps().filter((step) => step.kind === "release");
    expect(releases).toHaveLength(5);
    const panels = (await reading())
      .all(meeting)
      .filter((row) => row.values.kind === "PANEL" && row.values.papers.length > 0);
    const late = panels.flatMap(({ values }) =>
      values.papers.filter(
        ({ publishedOn }) => clearDaysBetween(publishedOn as CalendarDate, values.heldOn as CalendarDate) < 5,
      ),
    );
    expect(panels).toHaveLength(5);
    expect(late.map((paper) => paper.title)).toEqual(["Quarterly financial update"]);
  });

  test("at its last release leaves one question open and one update in draft", async () => {
    const record = await reading(5);
    const open = record.all(question).filter((row) => row.values.answer === null);
    expect(open.map((row) => [row.values.topic, row.cleared])).toEqual([
      ["Council beds for children", true],
      ["The cost of the failed data test", true],
    ]);
    const drafts = record.everything.filter((row) => row.entity.clearable && !row.cleared);
    expect(drafts.map((row) => [row.entity.name, row.slug])).toEqual([["StatusUpdate", "2026-06-30"]]);
  });

  test("enters every answer that was given", async () => {
    const answered = (await reading(5)).all(question).filter((row) => row.values.answeredOn !== null);
    expect(answered).toHaveLength(11);
  });

  test("keeps its first release as the yardstick of the plan", () => {
    const steps = wessex.steps();
    const first = steps.findIndex((step) => step.kind === "release");
    expect(steps[first + 1]).toMatchObject({ kind: "baseline", plan: "wessex-2025", release: 1 });
  });
});

/** Whole months from one "2026-03" to another. */
function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}
