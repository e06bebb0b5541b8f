import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadExample } from "../example/load.ts";
import { run } from "../testing/run-command.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

describe("rows of the example, written to a file and brought in again", () => {
  let api: TestApi;
  let cwd: string;
  beforeAll(async () => {
    api = await openTestApi({ empty: true });
    await loadExample(api.store);
    cwd = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  }, 300_000);
  afterAll(async () => {
    await api.close();
    await rm(cwd, { recursive: true });
  });

  const ran = async (...argv: string[]) => {
    const result = await run(api.store, argv, { cwd });
    expect(result.exitCode, result.complaint).toBe(0);
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
      total: null,
    });
    const besides = report.notes.filter((note: string) => !note.startsWith("The file does not speak of"));
    expect(besides).toEqual([]);
    expect(report.unchanged).toBeGreaterThan(4);
  });

  test("with one cell changed differs in that cell, and is taken so", async () => {
    await ran(
      "export",
      "plan",
      "projects.csv",
      "--body",
      "wessex",
      "--plan",
      "wessex-2025",
      "--sheet",
      "Projects",
    );
    const [headings = "", first = "", ...rest] = (await readFile(join(cwd, "projects.csv"), "utf8")).split(
      "\r\n",
    );
    const at = headings.split(",").indexOf("Strand");
    const cells = first.split(",");
    cells[at] = "Another strand";
    await writeFile(join(cwd, "changed.csv"), [headings, cells.join(","), ...rest].join("\r\n"));
    const options = ["--plan", "wessex-2025"];
    const report = await dry("changed.csv", "wessex", ...options);
    expect([report.created, report.changed, report.rejected]).toEqual([0, 1, []]);
    expect(report.changes[0]).toMatchObject({
      entity: "Project",
      row: 2,
      fields: [{ label: "Strand", after: "Another strand" }],
    });
    expect(await ran("import", "plan", "changed.csv", "--body", "wessex", ...options)).toMatch(
      /^changed\.csv: 1 row changed\.\nIt is revision \d+\.\n/,
    );
    expect(await dry("changed.csv", "wessex", ...options)).toMatchObject({ created: 0, changed: 0 });
  });

  test.each(["readings.csv", "readings.xlsx"])("and so do all readings of measures, as %s", async (file) => {
    await ran("export", "measures", file, "--body", "wessex");
    const report = JSON.parse(
      await ran("import", "measures", file, "--body", "wessex", "--dry-run", "--json"),
    );
    expect(report).toMatchObject({ created: 0, changed: 0, rejected: [], leftOut: [], notes: [] });
    expect(report.unchanged).toBeGreaterThan(100);
  });
});
