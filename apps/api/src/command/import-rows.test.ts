import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { BODY } from "../testing/accounts.ts";
import { buildPlan } from "../testing/builders.ts";
import { run } from "../testing/run-command.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const SCHEDULE =
  '<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><Tasks><Task><UID>1</UID><Name>A</Name></Task></Tasks></Project>';

let api: TestApi;
let cwd = "";
beforeAll(async () => {
  api = await openTestApi();
  await api.create("Plan", buildPlan({ slug: "lamps" }));
  cwd = await mkdtemp(join(tmpdir(), "frankpledge-import-"));
  await mkdir(join(cwd, "folder"));
  const files: Record<string, string | Buffer> = {
    "empty.csv": "",
    "blank.csv": "\n\n\n",
    "headings.csv": "Code,Commitment\n",
    "figures.csv": "Measure,Area,Period,Value\n",
    "no-tasks.xml": SCHEDULE.replace(/<Task>.*<\/Task>/, ""),
    "schedule.xml": SCHEDULE,
    "list.csv": "Code,Commitment\n1,Every street is lit.\n",
    "letter.pdf": "%PDF-1.7\n",
    "plan.mpp": Buffer.from("d0cf11e0a1b11ae10000000000000000", "hex"),
    "hidden.csv": "Code,Commitment\n1,Every street is lit.\n",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  await chmod(join(cwd, "hidden.csv"), 0);
  return async () => {
    await rm(cwd, { recursive: true });
    await api.close();
  };
});

describe("what cannot be brought in is told in one line, as JSON too, and leaves the record as it is", () => {
  test.each([
    ["plan", "missing.csv", "There is no file missing.csv."],
    ["project", "folder", "folder is not a file."],
    ["plan", "empty.csv", "is empty"],
    ["measures", "empty.csv", "is empty"],
    ["project", "empty.csv", "is empty"],
    ["round", "blank.csv", "has only blank lines"],
    ["plan", "blank.csv", "has only blank lines"],
    ["plan", "headings.csv", "has headings and no row below them"],
    ["measures", "figures.csv", "has headings and no row below them"],
    ["project", "no-tasks.xml", "has no tasks"],
    ["plan", "schedule.xml", "import project"],
    ["measures", "schedule.xml", "import project"],
    ["project", "list.csv", "is no XML"],
    ["plan", "letter.pdf", "PDF"],
    ["plan", "plan.mpp", "bring it in as a schedule (import project)"],
    ["project", "plan.mpp", "save it as “XML Format (*.xml)”"],
  ])("import %s %s", async (kind, file, sentence) => {
    const before = await run(api.store, ["release", "list", "--body", BODY, "--json"]);
    const { exitCode, output, complaint } = await run(
      api.store,
      ["import", kind, file, "--body", BODY, "--json"],
      { cwd },
    );
    expect(exitCode).toBe(1);
    expect(complaint).toMatch(sentence);
    expect(complaint.trimEnd()).not.toContain("\n");
    expect(JSON.parse(output)).toEqual({
      error: { code: expect.any(String), message: complaint.trimEnd() },
    });
    expect(await run(api.store, ["release", "list", "--body", BODY, "--json"])).toEqual(before);
  });

  test("an unknown body", async () => {
    expect(await run(api.store, ["import", "plan", "list.csv", "--body", "nowhere"], { cwd })).toMatchObject({
      exitCode: 1,
      output: "",
      complaint: expect.stringContaining("nowhere"),
    });
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    expect(await run(api.store, ["import", "plan", "hidden.csv", "--body", BODY], { cwd })).toMatchObject({
      exitCode: 1,
      complaint: "The file hidden.csv may not be read by this user.\n",
    });
  });
});
