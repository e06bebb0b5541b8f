import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTable } from "./open-table.ts";

// Real files that public bodies published. They lie beside the project where it is developed, and are no part of it.
const SAMPLES = join(import.meta.dirname, "../../../../shared/samples");

describe.skipIf(!existsSync(SAMPLES))("files that public bodies published", () => {
  it.each([
    ["spend_gla_2015-P02_parentheses.csv", "utf-8", 714, 0, ["Vendor ID", "Vendor Name", "Cost Element"]],
    [
      "spend_hyndburn_2017-01.csv",
      "windows-1252",
      181,
      0,
      ["Service Cost Centre", "Account Detail", "Description"],
    ],
    [
      "spend_hyndburn_2024-03_pound-signs.csv",
      "windows-1252",
      659,
      0,
      ["Department Area", "Service Area", "Description"],
    ],
    ["spend_oxford_city_2018-q1.csv", "utf-8", 1221, 0, ["Client", "Service Area", "Expenditure Catergory"]],
    ["spend_windsor-maidenhead_title-row.csv", "windows-1252", 23, 2, ["Directorate", "Updated", "Service"]],
    [
      "spend_opcc_lancashire_2020-21.xlsx",
      null,
      5262,
      0,
      ["Expenditure Category", "Date", "Total Invoice Amount"],
    ],
  ])("reads %s", async (name, encoding, rowCount, headerAt, header) => {
    const table = await openTable(join(SAMPLES, name));
    const rows = await Array.fromAsync(table.rows());
    expect(table.encoding).toBe(encoding);
    expect(rows).toHaveLength(rowCount);
    expect(rows[headerAt]?.cells.slice(0, 3)).toEqual(header);
  });

  it("reads the sums and dates of twelve sheets", async () => {
    const table = await openTable(join(SAMPLES, "spend_opcc_lancashire_2020-21.xlsx"));
    const rows = (await Array.fromAsync(table.rows())).filter(({ row }) => row > 1);
    expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(12);
    const pence = rows.map(({ cells }) => Math.round(Number(cells[2]) * 100));
    expect(pence.reduce((sum, amount) => sum + amount, 0)).toBe(5_340_123_875);
    expect(
      rows.every(
        ({ cells: [, paid] }) => typeof paid === "object" && /^202[01]-\d\d-\d\d$/.test(paid?.date ?? ""),
      ),
    ).toBe(true);
  });
});
