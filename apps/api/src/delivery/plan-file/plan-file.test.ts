import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadExample } from "../../example/load.ts";
import { run } from "../../testing/run-command.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

describe("a plan of the example, written to a file and brought in again", () => {
  let api: TestApi;
  let cwd: string;
  beforeAll(async () => {
    api = await openTestApi({ empty: true });
    await loadExample(api.store);
    cwd = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await rm(cwd, { recursive: true });
  });

  const ran = async (...argv: string[]) => {
    const result = await run(api.store, argv, { cwd });
    expect([result.complaint, result.exitCode]).toEqual(["", 0]);
    return result.output;
  };
  const dry = async (file: string, body: string, ...options: string[]) =>
    JSON.parse(await ran("import", "plan", file, "--body", body, "--dry-run", "--json", ...options));

  test.each([
    ["hampshire", "hampshire-2013"],
    ["hampshire", "hampshire-2020"],
    ["dorset", "dorset-2017"],
    ["wessex", "wessex-2025"],
  ])("of %s, %s adds nothing and changes nothing", async (body, slug) => {
    await ran("export", "plan", `${slug}.xlsx`, "--body", body, "--plan", slug);
    const report = await dry(`${slug}.xlsx`, body);
    expect(report).toMatchObject({
      created: 0,
      changed: 0,
      changes: [],
      rejected: [],
      leftOut: [],
      lacking: [],
      notes: [],
      total: null,
    });
    expect(report.unchanged).toBeGreaterThan(4);
  });
});
