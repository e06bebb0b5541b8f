import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeXlsx } from "@frankpledge/tabular";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { buildCommitment, buildPlan, buildProject } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
  const plan = await api.create(
    "Plan",
    buildPlan({ slug: "lamps", consultations: [{ source: "Residents, by letter" }] }),
  );
  await api.create("Commitment", buildCommitment(plan.id, { code: "1.10", slug: "lit" }));
  await api.create(
    "Project",
    buildProject(plan.id, { code: "X1", title: "Lamp posts", baselineEnd: "2026-03" }),
  );
});

const taken = async (path: string, ...options: string[]) => {
  const argv = ["import", "plan", path, "--body", "testshire", "--json", ...options];
  const { exitCode, output, complaint } = await run(api.store, argv);
  return exitCode === 0 ? JSON.parse(output) : complaint.trim();
};

const take = async (text: string, ...options: string[]) => {
  const path = join(await temporaryFolder(), "plan.csv");
  await writeFile(path, text);
  return await taken(path, ...options);
};

const workbook = async (sheets: Record<string, (string | number | null)[][]>) => {
  const path = join(await temporaryFolder(), "plan.xlsx");
  await writeXlsx(
    Object.entries(sheets).map(([name, [headers = [], ...rows]]) => ({
      name,
      columns: headers.map((header) => ({ header: String(header) })),
      rows,
    })),
    createWriteStream(path),
  );
  return path;
};

const reasons = ({ rejected }: { rejected: { sheet: string; row: number; reason: string }[] }) =>
  rejected.map(({ sheet, row, reason }) => `${sheet} ${row}: ${reason}`.trim());

test("a first end that was published refuses its own row, and the others come in", async () => {
  await api.publish("The plan");
  const path = await workbook({
    Projects: [
      ["Code", "Title", "First planned end"],
      ["X1", "Lamp posts", "June 2026"],
      ["X2", "Benches", "June 2026"],
    ],
  });
  const report = await taken(path);
  expect(reasons(report)).toEqual([
    'Projects 2: The first end of "Lamp posts" has been published, and stays: re-baseline the project, with the reason and who approved it.',
  ]);
  expect(report).toMatchObject({ created: 1, changed: 0, state: "COMMITTED" });
});

test("a workbook of another plan or body is refused as such", async () => {
  const other = await workbook({
    Plan: [
      ["Address", "Title"],
      ["elsewhere-2025", "The plan of elsewhere"],
    ],
    Commitments: [
      ["Address", "Code", "Commitment"],
      ["c1", "1", "Trees are cut."],
    ],
  });
  expect(await taken(other)).toContain(
    "The workbook is of the plan “elsewhere-2025”, which the record of this body does not have: check the body.",
  );
  expect(await taken(other, "--plan", "lamps")).toContain(
    "The workbook is of the plan “elsewhere-2025”, and “lamps” was named",
  );
  expect(
    await take("Address,Code,Commitment\nc1,1,Trees are cut.\nc2,2,Lamps are lit.\nc3,3,Roads are swept.\n"),
  ).toContain("The plan “lamps” has none of the addresses that the file states, such as “c1”");
});

test("a code that a spreadsheet made a number of is told, and so is a cell with an error", async () => {
  expect(reasons(await take("Code,Commitment\n1.1,Every street is lit at night.\n"))).toEqual([
    expect.stringContaining("Code: 1.1 may be what a spreadsheet made of 1.10"),
  ]);
  const path = await workbook({
    Commitments: [
      ["Code", "Commitment"],
      [1.1, "Every street is lit at night."],
      ["1.1", "Another pledge, whose code is text."],
      ["#REF!", "Trees are cut."],
      ["3", "#N/A"],
      [" 4 ", "  Roads are swept. "],
    ],
  });
  const report = await taken(path);
  expect(reasons(report)).toEqual([
    "Commitments 2: Code: 1.1 may be what a spreadsheet made of 1.10, which is on record: make the column text and type the code again, or state the row's Address.",
    "Commitments 4: Code: the cell shows #REF!, since its formula went wrong in the spreadsheet: mend it, or type what it should be.",
    "Commitments 5: Commitment: the cell shows #N/A, since its formula went wrong in the spreadsheet: mend it, or type what it should be.",
  ]);
  expect(report.created).toBe(2);
});

test("dates are read day before month, and what is none is told", async () => {
  const due = async (written: string) => {
    const report = await take(`Code,Commitment,Due by\n9,Trees are cut.,"${written}"\n`, "--dry-run");
    const field = report.changes[0]?.fields.find(({ label }: { label: string }) => label === "Due by");
    return field?.after ?? reasons(report)[0] ?? null;
  };
  expect(await due("01/04/2020")).toBe("1 April 2020");
  expect(await due(" 1 April 2020 ")).toBe("1 April 2020");
  expect(await due("Apr-20")).toBe("April 2020");
  expect(await due("04/13/2020")).toContain("“04/13/2020” is not a date");
  // The number by which Excel keeps the day.
  expect(await due("43922")).toBe("1 April 2020");
  expect(await due("soon")).toContain("“soon” is not a date");
});

test("what the file does not speak of is told, and stays", async () => {
  const { notes } = await take("Code,Commitment\n2,Trees are cut.\n");
  expect(notes).toContain("The file does not speak of the plan's consultations: they stay.");
});

test.each([
  ["of police forces", "code,name,year,score\nE23000013,Cleveland,2003,19.6\n"],
  ["of suppliers", "Ref,Name,Description,Value\n1,Brightlights,Lamps,1200\n"],
  ["of grants", "Identifier,Title,Description,Amount Awarded\nG1,Benches,For parks,500\n"],
])("a list %s is no list of projects", async (_, text) => {
  expect(await take(text)).toContain("has no headings of a plan");
});
