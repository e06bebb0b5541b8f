import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { run } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const SPEND = `Date,Supplier,Purpose,Amount
05/04/2025,Example Stationery Ltd,Paper,10.00
31/02/2025,Example Lamps plc,Lamp posts,20.00
06/05/2025,Example Lamps plc,Lamp posts,about 5
03/04/2203,Example Lamps plc,Lamp posts,7.50
`;

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});

async function importSpend(text: string, ...options: string[]) {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "spend.csv"), text);
  return await run(api.store, ["import", "spend", "spend.csv", "--body", "testshire", ...options], { cwd });
}

test("a dry run lists what could not be read and what was left out, and takes nothing", async () => {
  const { output, exitCode } = await importSpend(SPEND, "--dry-run", "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    state: "WOULD_BE_TAKEN",
    accepted: 2,
    total: "30.00",
    undated: 1,
    rejectedCount: 2,
    rejected: [
      { row: 4, reason: "“about 5” is not one amount of money." },
      { row: 5, reason: "The date 03/04/2203 lies in the future." },
    ],
    rejectedTotal: "7.50",
    rejectedWithoutAmount: 1,
    notedCount: 1,
    noted: [
      { row: 3, reason: expect.stringContaining("“31/02/2025”"), text: expect.stringContaining("Lamp") },
    ],
    leftOut: [{ row: 1, reason: "HEADING" }],
    revision: null,
  });
});

test("the words are those for one as for several, and name no sheet that there is not", async () => {
  const words = `1 row of titles, headings and totals was left out.
1 line bears no date.
1 line is taken with something that could not be read:
  Row 3: “31/02/2025” is not a day of the calendar. The line is kept without a date.
2 rows could not be read (£7.50 in 1 row; the amount of 1 row is not known):
  Row 4: “about 5” is not one amount of money.
  Row 5: The date 03/04/2203 lies in the future.
`;
  expect((await importSpend(SPEND, "--dry-run")).output).toBe(
    `spend.csv: 2 lines, £30, would be taken into the list of payments.\n${words}`,
  );
  expect((await importSpend(SPEND)).output).toMatch(/^spend\.csv: 2 lines, £30, taken as revision \d+ into/);
});

test("a file of which no row could be read says why of each", async () => {
  const { output, exitCode, complaint } = await importSpend(
    "Date,Supplier,Amount\n05/04/2025,Example Ltd,€5.00\n06/04/2025,Example Ltd,€6.00\n",
  );
  expect([exitCode, complaint]).toEqual([1, expect.stringContaining("No row of spend.csv")]);
  expect(output).toContain("Row 2: “€5.00” is in another currency");
});
