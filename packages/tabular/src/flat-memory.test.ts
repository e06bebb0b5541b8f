import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const { pathOf } = temporaryFolder();

const ROWS = 300_000;

/** Runs a script beside the package's code in a process that may hold a tenth of the rows, and gives what it prints. */
async function runWithSmallHeap(script: string): Promise<string> {
  const code = `import * as tabular from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};\nimport { createWriteStream } from "node:fs";\n${script}`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--max-old-space-size=24",
    "--input-type=module",
    "--eval",
    code,
  ]);
  return stdout;
}

it.each([
  [
    "xlsx",
    "await tabular.writeXlsx([{ name: 'A', columns: [{ header: 'Supplier' }, { header: 'Amount', kind: 'money' }], rows: rows() }], out);",
  ],
  [
    "csv",
    "for (const row of rows()) if (!out.write(tabular.writeCsvRow(row))) await new Promise((drained) => out.once('drain', drained));\nawait new Promise((ended) => out.end(ended));",
  ],
])(
  "a long %s file is written and read in a heap that could not hold it",
  async (ending, write) => {
    const path = JSON.stringify(pathOf(`long.${ending}`));
    await runWithSmallHeap(`
    function* rows() { for (let row = 1; row <= ${ROWS}; row += 1) yield ["Example Stationery " + row + " Ltd", row + ".50"]; }
    const out = createWriteStream(${path});
    ${write}
  `);
    const printed = await runWithSmallHeap(`
    let count = 0, last, mostBytes = 0;
    const table = await tabular.openTable(${path});
    for await (const { cells } of table.rows()) {
      count += 1;
      last = cells[0];
      if (count % 10_000 === 0) mostBytes = Math.max(mostBytes, process.memoryUsage().rss);
    }
    console.log(JSON.stringify({ count, last, isSmall: mostBytes < 250e6 }));
  `);
    expect(JSON.parse(printed)).toEqual({
      count: ending === "xlsx" ? ROWS + 1 : ROWS,
      last: `Example Stationery ${ROWS} Ltd`,
      isSmall: true,
    });
  },
  60_000,
);
