import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { BODY, officer } from "../../testing/accounts.ts";
import { buildPlan } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { link, scheduleText, type TaskGiven } from "./testing/schedule-text.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
  await api.create("Plan", buildPlan({ slug: "testshire-2025" }));
});

async function bring(text: string) {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "lighting.xml"), text);
  const argv = ["import", "project", "lighting.xml", "--body", BODY, "--plan", "testshire-2025", "--json"];
  const { exitCode, output, complaint } = await run(api.store, argv, { cwd });
  return exitCode === 0 ? JSON.parse(output) : { complaint };
}

const titles = async () =>
  (
    await api.read(`{ plan(slug: "testshire-2025") { projects { title milestones { title } } } }`, {
      as: officer,
    })
  ).plan.projects.map(({ title, milestones }: { title: string; milestones: { title: string }[] }) => [
    title,
    milestones.map((one) => one.title),
  ]);

test("a meeting that comes again is one milestone, and its times are told", async () => {
  const tasks: TaskGiven[] = [
    { UID: 1, Name: "Lamp posts", OutlineLevel: 1, Summary: 1 },
    { UID: 2, Name: "Board meets", OutlineLevel: 2, Summary: 1, Recurring: 1 },
    { UID: 3, Name: "Board meets 1", OutlineLevel: 3 },
    { UID: 4, Name: "Board meets 2", OutlineLevel: 3 },
    { UID: 5, Name: "Posts stand", OutlineLevel: 2 },
  ];
  const report = await bring(scheduleText(tasks));
  expect(report.leftOut).toEqual([
    {
      what: "Times of tasks that come again",
      count: 2,
      reason: "The task that comes again stands for them.",
    },
  ]);
  expect(await titles()).toEqual([["Lamp posts", ["Board meets", "Posts stand"]]]);
});

test("a schedule whose levels begin at 0 loses none of its lines", async () => {
  const report = await bring(
    scheduleText([
      { UID: 1, Name: "Lamp posts", OutlineLevel: 0 },
      { UID: 2, Name: "Posts stand", OutlineLevel: 1 },
      { UID: 3, Name: "Benches", OutlineLevel: 0 },
    ]),
  );
  expect(report).toMatchObject({ created: 3, leftOut: [] });
  expect(await titles()).toEqual([
    ["Benches", []],
    ["Lamp posts", ["Posts stand"]],
  ]);
});

test("a link that closes a circle with what the record has is refused by itself", async () => {
  const tasks: TaskGiven[] = [
    { UID: 1, Name: "Lamp posts", OutlineLevel: 1 },
    { UID: 2, Name: "Benches", OutlineLevel: 1 },
  ];
  await bring(scheduleText(tasks));
  const { projects } = await api.read(`{ projects(body: "${BODY}") { nodes { id title } } }`, {
    as: officer,
  });
  const idOf = (title: string) => projects.nodes.find((row: { title: string }) => row.title === title).id;
  await api.create("Dependency", {
    title: "Lamp posts wait for benches",
    fromProjectId: idOf("Benches"),
    toProjectId: idOf("Lamp posts"),
  });
  const [lamps, benches] = tasks as [TaskGiven, TaskGiven];
  const report = await bring(
    scheduleText([
      { ...lamps, Name: "All lamp posts" },
      { ...benches, Links: link(1) },
    ]),
  );
  expect(report).toMatchObject({ changed: 1, created: 0 });
  expect(report.rejected.map(({ reason }: { reason: string }) => reason)).toEqual([
    "“Benches” and the task with the UID 1 wait for one another in a circle (of the UIDs 1, 2), so that none could begin.",
  ]);
});

test("a fault of the program that wrote the file is told once, with how often", async () => {
  const tasks = Array.from(
    { length: 30 },
    (_, at): TaskGiven => ({ UID: at + 1, Name: "", OutlineLevel: 1, Finish: "soon", PercentComplete: 120 }),
  );
  const report = await bring(scheduleText(tasks, { header: "<Name>Lighting</Name>" }));
  expect(report).toMatchObject({ created: 30, rejected: [] });
  expect(report.notes).toEqual(
    expect.arrayContaining([
      "Not read of the task with the UID 1 as it stands: Finish “soon”, since it is no date. The same of 29 more.",
      "Not read of the task with the UID 1 as it stands: PercentComplete “120”, since a share lies between 0 and 100. The same of 29 more.",
      "Without a name, and called by its UID, as “Task 7”: lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 20 more.",
    ]),
  );
  expect(await bring(scheduleText(tasks, { header: "<Name>Lighting</Name>" }))).toMatchObject({
    state: "NOTHING_NEW",
  });
});
