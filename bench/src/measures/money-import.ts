import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LINES } from "../asked.ts";
import type { Measure } from "../measure.ts";
import { frankpledge, type Took, timed } from "../money/command-line.ts";
import { BODY, settle } from "../money/money-record.ts";
import { spreadOf } from "../spread.ts";

const COPIES = 3;

/**
 * A file of payments through the command line, checked, allocated by twenty rules, summed and committed, beside
 * PostgreSQL's own copying of the very rows that came of it into a table with the same columns and indexes.
 */
export const moneyImport: Measure = {
  name: "money, import of a file",
  onPostgresAlone: true,
  async run({ openEmpty }) {
    const home = await openEmpty();
    const folder = await mkdtemp(join(tmpdir(), "frankpledge-bench-"));
    const url = home.settings.DATABASE_URL ?? "";
    const psql = (command: string) =>
      timed("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", url, "-c", command]);
    try {
      await frankpledge(
        home,
        "generate",
        "--body",
        BODY,
        "--plans",
        "1",
        "--projects",
        "100",
        "--payments",
        "0",
      );
      const file = join(folder, "payments.csv");
      await frankpledge(home, "generate", "--csv", file, "--payments", String(LINES));
      await settle(url);
      const took = await frankpledge(home, "import", "spend", file, "--body", BODY);
      const rows = join(folder, "rows.csv");
      await psql(`\\copy payments TO '${rows}' CSV`);
      const copies: Took[] = [];
      for (let n = 0; n < COPIES; n++) {
        await psql("DROP TABLE IF EXISTS copied; CREATE TABLE copied (LIKE payments INCLUDING ALL)");
        copies.push(await psql(`\\copy copied FROM '${rows}' CSV`));
      }
      const what = "psql \\copy, same columns and indexes";
      const rowsRead = `${LINES.toLocaleString("en-GB")} rows`;
      return [
        {
          what: `money, import of ${rowsRead}`,
          unit: "ms",
          product: spreadOf([took.ms]),
          yardstick: { what, ...spreadOf(copies.map(({ ms }) => ms)) },
        },
        {
          what: `memory at its peak, import of ${rowsRead}`,
          unit: "MB",
          product: spreadOf([took.peakMB]),
          yardstick: { what, ...spreadOf(copies.map(({ peakMB }) => peakMB)) },
        },
      ];
    } finally {
      await rm(folder, { recursive: true });
      await home.remove();
    }
  },
};
