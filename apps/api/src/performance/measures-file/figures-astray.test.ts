import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi } from "../../testing/test-api.ts";

/** What a new record makes of a file: how many rows are taken, and why others are not. */
async function readingOf(text: string, ...options: string[]) {
  const api = await openTestApi();
  onTestFinished(() => api.close());
  const path = join(await temporaryFolder(), "figures.csv");
  await writeFile(path, text);
  const argv = ["import", "measures", path, "--body", "testshire", "--json", ...options];
  const { exitCode, output, complaint } = await run(api.store, argv);
  if (exitCode !== 0) return complaint.trim();
  const { created, rejected } = JSON.parse(output);
  return [
    created,
    ...rejected.map(({ row, reason }: { row: number; reason: string }) => `${row}: ${reason}`),
  ];
}

test("a share in per cent is none of a count", async () => {
  const text =
    "Measure,Area,Period,Unit,Value\nBurglary,own,2018-19,offences,1204\nBurglary,own,2019-20,offences,12%\n";
  expect(await readingOf(text, "--own", "own")).toEqual([
    2,
    "3: “12%” is a share in per cent, and “Burglary” counts offences.",
  ]);
  const shares =
    "Measure,Area,Period,Unit,Value\nSolved,own,2018-19,per cent,11\nSolved,own,2019-20,per cent,12%\n";
  expect(await readingOf(shares, "--own", "own")).toEqual([3]);
});

test("a count below nil, and one that is no whole number, are told in words", async () => {
  const text =
    "Measure,Area,Period,Count,Of\nSolved,own,2018-19,-3,10\nSolved,own,2019-20,2.5,10\nSolved,own,2020-21,4,10\n";
  expect(await readingOf(text, "--own", "own")).toEqual([
    2,
    "2: “-3” of “10” is no part of a whole: both are whole numbers, and none is below nil.",
    "3: “2.5” of “10” is no part of a whole: both are whole numbers, and none is below nil.",
  ]);
});

test("a row whose measure shows an error of the spreadsheet is no new measure", async () => {
  const text =
    "Measure,Area,Period,Value\n#REF!,own,2018-19,4\nBurglary,own,2018-19,#DIV/0!\nBurglary,own,2019-20,5\n";
  expect(await readingOf(text, "--own", "own")).toEqual([
    2,
    "2: Measure: the cell shows #REF!, since its formula went wrong in the spreadsheet: mend it, or type what it should be.",
    "3: Value: “#DIV/0!” is not a figure.",
  ]);
});
