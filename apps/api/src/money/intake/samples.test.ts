import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openTable } from "@frankpledge/tabular";
import { describe, expect, test } from "vitest";
import { readFile } from "./build-table.ts";

/** Real lists of payments, kept beside the project; their terms do not let them into it. */
const SAMPLES = fileURLToPath(new URL("../../../../../../shared/samples/", import.meta.url));

describe.skipIf(!existsSync(SAMPLES))("real lists of payments are read in full", () => {
  test.each([
    {
      name: "spend_opcc_lancashire_2020-21.xlsx",
      lines: 5_250,
      pence: 5_340_123_875n,
      negative: 41,
      sheets: 12,
    },
    { name: "spend_oxford_city_2018-q1.csv", lines: 1_220, pence: 433_976_585n, negative: 0, sheets: 1 },
    { name: "spend_hyndburn_2017-01.csv", lines: 180, pence: 53_827_219n, negative: 0, sheets: 1 },
    {
      name: "spend_hyndburn_2024-03_pound-signs.csv",
      lines: 658,
      pence: 341_467_399n,
      negative: 0,
      sheets: 1,
    },
    { name: "spend_gla_2015-P02_parentheses.csv", lines: 713, pence: 927_798_698n, negative: 19, sheets: 1 },
    { name: "spend_windsor-maidenhead_title-row.csv", lines: 19, pence: 3_413_536n, negative: 0, sheets: 1 },
  ])("$name", { timeout: 60_000 }, async ({ name, lines, pence, negative, sheets }) => {
    const file = await readFile(await openTable(`${SAMPLES}${name}`));
    expect(file.lines).toHaveLength(lines);
    expect(file.lines.reduce((sum, line) => sum + line.pence, 0n)).toBe(pence);
    expect(file.lines.filter((line) => line.pence < 0n)).toHaveLength(negative);
    expect(file.others.filter((other) => other.startsWith("rejected"))).toEqual([]);
    expect(new Set(file.lines.map((line) => line.sheet)).size).toBe(sheets);
    expect(file.lines.filter((line) => line.paidOn === null)).toEqual([]);
  });
});
