import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import { run } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

const generate = (...argv: string[]) => run(api.store, ["generate", ...argv]);

describe("generate", () => {
  test("makes a synthetic body whose lines are linked by its files and by its rules", async () => {
    const made = await generate(
      ...[
        "--payments",
        "300",
        "--postings",
        "150",
        "--plans",
        "2",
        "--projects",
        "6",
        "--body",
        "made-up",
        "--json",
      ],
    );
    expect(made.exitCode).toBe(0);
    expect(JSON.parse(made.output)).toMatchObject({ plans: 2, projects: 6, payments: 300, postings: 150 });
    expect(made.complaint).toContain("100 of 100 lines");
    const lines = await rowsOf<{ source: string; origin: string | null; n: number }>(
      api.store.db,
      sql`SELECT a.source, a.origin, count(DISTINCT a.line_id)::int AS n FROM allocations AS a GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(lines.map(({ source, origin }) => `${source} ${origin}`)).toEqual([
      "PAYMENT FILE",
      "PAYMENT RULE",
      "POSTING FILE",
      "POSTING RULE",
    ]);
    const sums = await rowsOf<{ whole: string; parts: string; headings: string; lines: number }>(
      api.store.db,
      sql`SELECT (SELECT sum(amount) FROM payments)::text AS whole,
        (SELECT sum(pence) FROM project_deltas WHERE source = 'PAYMENT')::text AS parts,
        (SELECT sum(pence) FROM heading_deltas WHERE source = 'PAYMENT')::text AS headings,
        (SELECT sum(lines) FROM project_deltas WHERE source = 'PAYMENT')::int AS lines`,
    );
    expect(sums).toEqual([
      { whole: sums[0]?.whole, parts: sums[0]?.whole, headings: sums[0]?.whole, lines: 300 },
    ]);
  });

  test("adds to a synthetic body that is there, and takes no line for one of before", async () => {
    const more = await generate("--payments", "90", "--projects", "3", "--body", "made-up");
    expect(more).toMatchObject({
      exitCode: 0,
      output: "made-up: 1 plan, 3 projects, 90 payments and 0 postings generated.\n",
    });
    const [count] = await rowsOf<{ n: number }>(api.store.db, sql`SELECT count(*)::int AS n FROM payments`);
    expect(count?.n).toBe(390);
  });

  test("leaves a real body alone", async () => {
    const refused = await generate("--payments", "10", "--body", "testshire");
    expect(refused).toMatchObject({
      exitCode: 1,
      output: "",
      complaint: expect.stringContaining("not marked as synthetic"),
    });
  });

  test("writes a file of payments, the same for the same seed", async () => {
    const folder = await temporaryFolder();
    const write = async (name: string, ...more: string[]) => {
      const path = join(folder, name);
      expect(await generate("--payments", "60", "--csv", path, ...more)).toMatchObject({ exitCode: 0 });
      return await readFile(path, "utf8");
    };
    const first = await write("first.csv");
    expect(first.split("\r\n")).toHaveLength(62);
    expect(first.split("\r\n")[1]).toMatch(/^\d\d\/\d\d\/\d{4},[^,]+,.*,-?\d+\.\d\d$/);
    expect(await write("again.csv")).toBe(first);
    expect(await write("other.csv", "--seed", "2")).not.toBe(first);
    expect(await write("pounds.csv", "--pound-signs")).toMatch(/"£\d,\d{3}\.\d\d"/);
  });

  test("asks for a body or a file", async () => {
    expect(await generate("--payments", "10")).toMatchObject({
      exitCode: 1,
      complaint: "Name the synthetic body with --body, or a file with --csv.\n",
    });
  });
});
