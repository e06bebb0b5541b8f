import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeXlsx } from "@frankpledge/tabular";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { officer } from "../../testing/accounts.ts";
import { buildCommitment, buildPlan, buildProject } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

describe("an office's own file of a plan", () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await openTestApi();
    onTestFinished(() => api.close());
  });
  const take = async (text: string, ...options: string[]) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "plan.csv"), text);
    return await taken(join(folder, "plan.csv"), ...options);
  };
  const taken = async (path: string, ...options: string[]) => {
    const { exitCode, output, complaint } = await run(api.store, [
      "import",
      "plan",
      path,
      "--body",
      "testshire",
      "--json",
      ...options,
    ]);
    return exitCode === 0 ? JSON.parse(output) : complaint.trim();
  };

  test("as a workbook makes the plan, its priorities, commitments, projects and their first ratings", async () => {
    const path = join(await temporaryFolder(), "plan.xlsx");
    const sheet = (name: string, headers: string[], ...rows: (string | number | null)[][]) => ({
      name,
      columns: headers.map((header) => ({ header })),
      rows,
    });
    await writeXlsx(
      [
        sheet("Plan", ["Title", "Period start"], ["Plan 2025", "April 2025"]),
        sheet("Priorities", ["Code", "Priority"], ["A", "Safer streets"]),
        sheet(
          "Pledges",
          ["Ref", "Pledge", "Priority", "Lead officer", "Deadline"],
          ["A1", "Every street is lit.", "A", "Head of Lamps", "31/03/2027"],
        ),
        sheet(
          "Actions",
          ["Ref", "Action", "Pledge", "RAG status", "As at", "Progress", "Cost"],
          ["X1", "Lamp posts", "A1", "Amber", "30/06/2025", "Half are lit.", "c£300k"],
          ["X2", "Trees", "A9", null, null, null, "BAU"],
        ),
      ],
      createWriteStream(path),
    );
    const report = await taken(path);
    expect(report).toMatchObject({ created: 6, changed: 0, leftOut: [] });
    expect(report.rejected).toMatchObject([
      {
        sheet: "Actions",
        row: 3,
        reason: "Commitments: neither the plan nor the file has “A9” among the commitments.",
      },
    ]);
    expect(report.changes.map(({ entity }: { entity: string }) => entity).sort()).toEqual([
      "Commitment",
      "Owner",
      "Plan",
      "Priority",
      "Project",
      "StatusUpdate",
    ]);
    const { projects } = await api.read(
      `{ projects(asAt: "live") { nodes { title cost { value qualifier state asWritten } updates { colour positionDate narrative } commitments { code dueBy owner { title } } } } }`,
      { as: officer },
    );
    expect(projects.nodes).toMatchObject([
      {
        title: "Lamp posts",
        cost: { value: "300000.00", state: "STATED", qualifier: "ABOUT" },
        updates: [{ colour: "AMBER", positionDate: "2025-06-30", narrative: "Half are lit." }],
        commitments: [{ code: "A1", dueBy: "2027-03-31", owner: { title: "Head of Lamps" } }],
      },
    ]);
    expect(await taken(path)).toMatchObject({ created: 0, changed: 0, unchanged: 5 });
  });

  describe("of a plan that is on record", () => {
    beforeEach(async () => {
      const plan = await api.create("Plan", buildPlan({ slug: "lamps" }));
      await api.create(
        "Commitment",
        buildCommitment(plan.id, { code: "1.10", dueBy: "2027-03", slug: "lit" }),
      );
      await api.create("Project", buildProject(plan.id, { code: "X1" }));
    });

    test("is not misled by what a spreadsheet makes of codes and months", async () => {
      const text = "Address,Code,Commitment,Due by\nlit,1.1,Every street is lit.,01/03/2027\n";
      expect(await take(text)).toMatchObject({ created: 0, changed: 0, unchanged: 1, rejected: [] });
    });

    test("is told of a code that was saved as a date, unless the row's address tells which it was", async () => {
      const row = (address: string, code: string) =>
        `Address,Code,Commitment\n${address},${code},Every street is lit.\n`;
      expect(await take(row("lit", "01-Oct"))).toMatchObject({ changed: 0, unchanged: 1, rejected: [] });
      expect(await take(row("", "01-Oct"))).toMatchObject({
        created: 0,
        rejected: [{ row: 2, reason: expect.stringContaining("has become the date 01-Oct") }],
      });
    });

    test("that belongs to a plan which cannot be taken says why the plan cannot", async () => {
      const path = join(await temporaryFolder(), "other.xlsx");
      const plan = {
        name: "Plan",
        columns: ["Title", "Period start", "Period end"].map((header) => ({ header })),
      };
      const pledges = { name: "Pledges", columns: [{ header: "Code" }, { header: "Commitment" }] };
      await writeXlsx(
        [
          { ...plan, rows: [["Another plan", "2026", "2025"]] },
          { ...pledges, rows: [["9", "Trees are cut."]] },
        ],
        createWriteStream(path),
      );
      const { created, rejected } = await taken(path);
      expect(created).toBe(0);
      expect(rejected.map(({ reason }: { reason: string }) => reason)).toEqual([
        expect.stringContaining("ends before it begins"),
        "It belongs to row 2 of Plan, which cannot be taken.",
      ]);
    });

    test("rates a project once: again only when it differs, and then it says for when", async () => {
      const rated = (rag: string, asAt = "") => `Code,Title,RAG,RAG as at\nX1,Lamp posts,${rag},${asAt}\n`;
      expect(await take(rated("Green"))).toMatchObject({
        rejected: [{ row: 2, reason: expect.stringContaining("bears no date") }],
      });
      expect(await take(rated("Green", "30 June 2025"))).toMatchObject({ created: 1 });
      expect(await take(rated("G"))).toMatchObject({ created: 0, changed: 0, rejected: [] });
      expect(await take(rated("Red"))).toMatchObject({
        created: 0,
        rejected: [{ reason: expect.stringContaining("differs from that of 2025-06-30") }],
      });
      expect(await take(rated("Red", "30 Sep 2025"))).toMatchObject({ created: 1, changed: 0 });
    });

    test("tells what it lacks and what it has too much of, and leaves both alone", async () => {
      expect(await take("Code,Commitment,Colour of lamp\n2,Trees are cut.,green\n")).toMatchObject({
        created: 1,
        lacking: [{ entity: "Commitment", label: "1.10" }],
        leftOut: [{ what: "Column Colour of lamp", count: 1 }],
      });
    });

    test("must be one", async () => {
      expect(await take("Supplier,Amount\nExample Ltd,5\n")).toContain("has no headings of a plan");
      expect(await take("Code,Commitment\n2,Trees are cut.\n", "--plan", "none")).toContain("It has lamps.");
    });
  });
});
