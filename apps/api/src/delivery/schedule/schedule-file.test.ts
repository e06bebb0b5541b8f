import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { BODY, officer } from "../../testing/accounts.ts";
import { buildMilestone, buildPlan, buildPriority, buildProject } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { customFields, customValues, link, scheduleText, type TaskGiven } from "./testing/schedule-text.ts";

const TASKS: TaskGiven[] = [
  { UID: 0, Name: "Lighting", OutlineLevel: 0, Summary: 1, Cost: 123456 },
  { UID: 1, Name: "Streets", OutlineLevel: 1, Summary: 1, Cost: 123456 },
  {
    UID: 2,
    Name: "Lamp posts",
    OutlineLevel: 2,
    Summary: 1,
    Finish: "2026-12-31T17:00:00",
    PercentComplete: 40,
    Cost: 123456,
    Deadline: "2027-03-31T17:00:00",
    Notes: "Every street is lit.",
    Baseline: "2026-09-30",
    Custom: customValues("Head of Lighting", "Amber", "P1"),
  },
  {
    UID: 3,
    Name: "Posts ordered",
    OutlineLevel: 3,
    Finish: "2026-05-29T17:00:00",
    ActualFinish: "2026-05-28T17:00:00",
    PercentComplete: 100,
    Baseline: "2026-04-30",
  },
  {
    UID: 4,
    Name: "Posts stand",
    OutlineLevel: 3,
    Finish: "2026-12-31T17:00:00",
    PercentComplete: 0,
    Links: link(3, 1, 4800),
  },
  { UID: 9, IsNull: 1 },
  { UID: 5, Name: "Study of lamps", OutlineLevel: 1, Finish: "2027-01-29T17:00:00", Links: link(2, 3) },
];
const FIELDS = customFields("Owner", "RAG", "Priority");

let api: TestApi;
let plan = "";
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  await api.create("Priority", buildPriority(plan, { code: "P1" }));
});

async function bring(text: string | Uint8Array, ...options: string[]) {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "lighting.xml"), text);
  const argv = ["import", "project", "lighting.xml", "--body", BODY, "--plan", "testshire-2025", "--json"];
  const { exitCode, output, complaint } = await run(api.store, [...argv, ...options], { cwd });
  return exitCode === 0 ? JSON.parse(output) : { complaint };
}

const written = (changes: Partial<Record<number, object>> = {}): string =>
  scheduleText(
    TASKS.map((task) => ({ ...task, ...changes[task.UID] })),
    { before: FIELDS },
  );

const projects = async () =>
  (
    await api.read(
      `{ plan(slug: "testshire-2025") { projects { title strand stage baselineEnd forecastEnd deadline objective
        cost { value } owner { title } priorities { code } scheduleTask
        updates { positionDate colour percent clearance }
        milestones { title baselineDate forecastDate reachedOn scheduleTask }
        dependencies { title kind lagDays fromMilestone { title } toMilestone { title } fromProject { title } } } } }`,
      { as: officer },
    )
  ).plan.projects;

describe("a schedule brought into a plan", () => {
  test("becomes its projects, milestones, updates and dependencies, as one revision", async () => {
    const report = await bring(written());
    expect(report).toMatchObject({
      state: "COMMITTED",
      created: 8,
      changed: 0,
      rejectedCount: 0,
      total: "1234.56",
      leftOut: [
        { what: "The summary of the whole schedule", count: 1 },
        { what: "Summaries above the projects", count: 1 },
        { what: "Empty lines", count: 1 },
      ],
    });
    expect(await projects()).toEqual([
      {
        title: "Lamp posts",
        strand: "Streets",
        stage: "CURRENT",
        baselineEnd: "2026-09-30",
        forecastEnd: "2026-12-31",
        deadline: "2027-03-31",
        objective: "Every street is lit.",
        cost: { value: "1234.56" },
        owner: { title: "Head of Lighting" },
        priorities: [{ code: "P1" }],
        scheduleTask: "Lighting#2",
        updates: [{ positionDate: "2026-06-30", colour: "AMBER", percent: 40, clearance: "DRAFT" }],
        milestones: [
          {
            title: "Posts ordered",
            baselineDate: "2026-04-30",
            forecastDate: "2026-05-29",
            reachedOn: "2026-05-28",
            scheduleTask: "Lighting#3",
          },
          {
            title: "Posts stand",
            baselineDate: null,
            forecastDate: "2026-12-31",
            reachedOn: null,
            scheduleTask: "Lighting#4",
          },
        ],
        dependencies: [
          {
            title: "“Posts stand” waits for “Posts ordered”",
            kind: "FINISH_TO_START",
            lagDays: "1",
            fromMilestone: { title: "Posts ordered" },
            toMilestone: { title: "Posts stand" },
            fromProject: { title: "Lamp posts" },
          },
        ],
      },
      expect.objectContaining({
        title: "Study of lamps",
        stage: "PROPOSED",
        cost: null,
        owner: null,
        updates: [],
        milestones: [],
        dependencies: [expect.objectContaining({ kind: "START_TO_START", lagDays: "0" })],
      }),
    ]);
  });

  test("adds nothing the second time, and shows just what differs before it is taken", async () => {
    await bring(written());
    expect(await bring(written())).toMatchObject({
      state: "NOTHING_NEW",
      created: 0,
      changed: 0,
      rejectedCount: 0,
      lacking: [],
    });
    const moved = written({ 4: { Finish: "2027-01-29T17:00:00" } });
    const difference = {
      created: 0,
      changed: 1,
      changes: [
        {
          entity: "Milestone",
          label: "Posts stand",
          row: 4,
          fields: [{ label: "Forecast date", before: "31 December 2026", after: "29 January 2027" }],
        },
      ],
    };
    expect(await bring(moved, "--dry-run")).toMatchObject({
      state: "WOULD_BE_TAKEN",
      ...difference,
      revision: null,
    });
    expect((await projects())[0].milestones[1].forecastDate).toBe("2026-12-31");
    expect(await bring(moved)).toMatchObject({ state: "COMMITTED", ...difference });
    expect((await projects())[0].milestones[1].forecastDate).toBe("2027-01-29");
  });

  test("is found by UID whatever is renamed, moved or left out, and nothing is removed", async () => {
    await bring(written());
    const fewer = scheduleText(
      TASKS.filter(({ UID }) => UID !== 4).map((task) =>
        task.UID === 3 ? { ...task, Name: "All posts ordered" } : task,
      ),
      { before: FIELDS },
    );
    const report = await bring(fewer);
    expect(report).toMatchObject({ created: 0, changed: 1 });
    expect(report.changes[0].fields).toMatchObject([{ before: "Posts ordered", after: "All posts ordered" }]);
    expect(report.lacking.map(({ label }: { label: string }) => label)).toEqual([
      "Posts stand",
      "“Posts stand” waits for “Posts ordered”",
    ]);
  });

  test("whose file was renamed is not taken for another in silence", async () => {
    await bring(written());
    const renamed = written().replace("<Title>Lighting<", "<Title>Lighting v2<");
    expect(await bring(renamed)).toEqual({
      complaint:
        "The file calls itself “Lighting v2”, and its tasks are those of the schedule “Lighting” on record: name the schedule “Lighting” if it is the same, or “Lighting v2” if it is another.\n",
    });
    expect(await bring(renamed, "--schedule", "Lighting")).toMatchObject({ created: 0, changed: 0 });
  });

  test("finds what was entered by hand by its title, once", async () => {
    const lamps = (await api.create("Project", buildProject(plan, { title: "Lamp posts" }))).id;
    await api.create("Milestone", buildMilestone(lamps, { title: "Posts stand" }));
    const report = await bring(written());
    expect(report.notes).toContain(
      "2 of its tasks were found on record by their titles, and are kept with the schedule from now on.",
    );
    expect(await projects()).toHaveLength(2);
    expect(await bring(written())).toMatchObject({ created: 0, changed: 0 });
  });

  test("has the projects of the level that is named", async () => {
    const titles = async () => (await projects()).map(({ title }: { title: string }) => title);
    expect(await bring(written(), "--level", "1", "--dry-run")).toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ entity: "Project", label: "Streets" })]),
    });
    await bring(written(), "--level", "1");
    expect(await titles()).toEqual(["Streets", "Study of lamps"]);
    expect((await projects())[0].milestones).toHaveLength(2);
  });

  test("keeps what an officer put on hold, and completes what is done", async () => {
    await bring(written());
    const rows = (await api.read(`{ projects(body: "${BODY}") { nodes { id title } } }`, { as: officer }))
      .projects.nodes;
    const study = rows.find(({ title }: { title: string }) => title === "Study of lamps").id;
    await api.update("Project", study, { stage: "ON_HOLD" });
    const done = { PercentComplete: 100, ActualFinish: "2026-11-30T17:00:00" };
    expect(await bring(written({ 2: done, 5: { PercentComplete: 10 } }))).toMatchObject({
      changed: 2,
      created: 1,
    });
    expect((await projects()).map(({ stage }: { stage: string }) => stage)).toEqual(["COMPLETED", "ON_HOLD"]);
  });
});

describe("what a schedule cannot say", () => {
  test("is told: links in a circle, to nothing and to itself", async () => {
    const report = await bring(
      written({ 3: { Links: link(4) + link(3) }, 4: { Links: link(3) + link(77) } }),
    );
    expect(report).toMatchObject({ state: "COMMITTED", created: 7, rejectedCount: 4 });
    expect(report.rejected.map(({ reason }: { reason: string }) => reason)).toEqual([
      expect.stringContaining("“Posts ordered” and the task with the UID 4 wait for one another in a circle"),
      "“Posts ordered” waits for itself.",
      expect.stringContaining("“Posts stand” and the task with the UID 3 wait for one another in a circle"),
      "“Posts stand” waits for a task with the UID 77, which the file does not have.",
    ]);
  });

  test("is told: names of resources that may be people, other baselines, fields without a place", async () => {
    const people = `<Resources>
        <Resource><UID>1</UID><Name>Jo Example</Name><Type>1</Type></Resource>
        <Resource><UID>2</UID><Name>Jo Other</Name><Type>1</Type><Group>Streets team</Group></Resource>
      </Resources><Assignments>
        <Assignment><TaskUID>3</TaskUID><ResourceUID>1</ResourceUID></Assignment>
        <Assignment><TaskUID>5</TaskUID><ResourceUID>2</ResourceUID></Assignment>
      </Assignments>`;
    const text = scheduleText(
      TASKS.map(({ Custom, ...task }) => ({
        ...task,
        ...(Custom ? { Custom: customValues("7") } : {}),
      })) as TaskGiven[],
      { before: customFields("Wind"), after: people },
    );
    const report = await bring(text, "--baseline", "3");
    expect(JSON.stringify(report)).not.toContain("Jo ");
    expect(report.notes).toEqual(
      expect.arrayContaining([
        "“Streets team” becomes an owner: check that it is a role and nobody's name.",
        "1 resource bears no role and may be people, so no name of theirs is kept: name their roles to have owners.",
        "Not carried over: baseline 0. The file has no baseline 3: name another to have its dates as first planned.",
        "Not carried over: the custom field “Wind” (1 task).",
      ]),
    );
    expect((await projects()).map(({ owner }: { owner: object | null }) => owner)).toEqual([
      null,
      { title: "Streets team" },
    ]);
    expect(await bring(text, "--baseline", "3", "--roles", "Jo Example=Head of Posts")).toMatchObject({
      created: 1,
      changed: 1,
    });
    expect((await projects())[0].owner).toEqual({ title: "Head of Posts" });
  });

  test("leaves the record as it is when the file is none of Microsoft Project", async () => {
    expect((await bring(Buffer.from("d0cf11e0a1b11ae1", "hex"))).complaint).toContain(
      "save it as “XML Format (*.xml)”",
    );
    expect((await bring(`${written()}`.replace("<UID>4<", "<UID>3<"))).complaint).toContain(
      "two tasks with the UID 3",
    );
    expect((await bring(written(), "--level", "deep")).complaint).toContain("The level is a whole number");
    expect(await projects()).toEqual([]);
  });
});
