import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadExample } from "../../example/load.ts";
import { BODY } from "../../testing/accounts.ts";
import { buildPlan } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

// Real files of Microsoft Project. They lie beside the project where it is developed, and are no part of it.
const SAMPLES = join(import.meta.dirname, "../../../../../../shared/samples");

let api: TestApi;
let cwd: string;
const ran = async (...argv: string[]): Promise<string> => {
  const result = await run(api.store, argv, { cwd });
  // How far a slow import is goes beside its report, so words alone are no complaint.
  expect(result.exitCode, result.complaint).toBe(0);
  return result.output;
};
const bring = async (file: string, body: string, plan: string, ...options: string[]) =>
  JSON.parse(await ran("import", "project", file, "--body", body, "--plan", plan, "--json", ...options));
const NOTHING = { created: 0, changed: 0, changes: [], rejected: [], lacking: [] };

afterAll(async () => {
  await api.close();
  await rm(cwd, { recursive: true });
});

describe("a plan of the example, written as a schedule and brought in again", () => {
  beforeAll(async () => {
    api = await openTestApi({ empty: true });
    await loadExample(api.store);
    cwd = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  }, 600_000);

  test.each([
    ["hampshire", "hampshire-2020"],
    ["dorset", "dorset-2017"],
    ["wessex", "wessex-2025"],
  ])("of %s, %s adds nothing and changes nothing", async (body, plan) => {
    await writeFile(join(cwd, "plan.xml"), await ran("export", "project", "--plan", plan));
    expect(await bring("plan.xml", body, plan, "--dry-run")).toMatchObject(NOTHING);
  });

  test("shows one change of one date, and takes it", async () => {
    const text = await ran("export", "project", "--plan", "wessex-2025");
    const [, finish = ""] =
      /<Milestone>0<\/Milestone>[\s\S]*?<Finish>([^<]*)<\/Finish>[\s\S]*?<Milestone>1/.exec(text) ?? [];
    await writeFile(join(cwd, "moved.xml"), text.replace(finish, "2031-05-30T17:00:00"));
    const report = await bring("moved.xml", "wessex", "wessex-2025");
    expect(report).toMatchObject({ state: "COMMITTED", created: 0, changed: 1 });
    expect(report.changes[0].fields).toMatchObject([{ after: "30 May 2031" }]);
    expect(await bring("moved.xml", "wessex", "wessex-2025")).toMatchObject(NOTHING);
  });
});

describe.skipIf(!existsSync(SAMPLES))("files that Microsoft Project saved", () => {
  beforeAll(async () => {
    api = await openTestApi();
    cwd = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  });

  test.each([
    [
      "msproject_mpxj-sample1_project2010.xml",
      { Project: 4, Milestone: 18, StatusUpdate: 4, Dependency: 6 },
      "4171.25",
    ],
    ["msproject_baselines-1-to-10_project2003.xml", { Project: 1, StatusUpdate: 1 }, "0.00"],
    ["msproject_custom-cost-fields_project2010.xml", { Project: 10, StatusUpdate: 10 }, "0.00"],
  ])("%s comes in once, goes out and comes in again unchanged", async (name, kinds, total) => {
    const slug = name.replace(/[^a-z0-9]+/g, "-");
    await api.create("Plan", buildPlan({ slug }));
    await copyFile(join(SAMPLES, name), join(cwd, name));
    const report = await bring(name, BODY, slug);
    expect(report).toMatchObject({ state: "COMMITTED", changed: 0, rejectedCount: 0, total });
    const counts = Object.groupBy(report.changes, ({ entity }: { entity: string }) => entity);
    expect(
      Object.fromEntries(Object.entries(counts).map(([entity, rows]) => [entity, rows?.length])),
    ).toEqual(kinds);
    expect(await bring(name, BODY, slug)).toMatchObject(NOTHING);
    await writeFile(join(cwd, "out.xml"), await ran("export", "project", "--plan", slug));
    expect(await bring("out.xml", BODY, slug)).toMatchObject(NOTHING);
    expect((await readFile(join(cwd, "out.xml"), "utf8")).split("<Task>").length - 2).toBe(
      report.changes.filter(({ entity }: { entity: string }) => ["Project", "Milestone"].includes(entity))
        .length,
    );
  });
});
