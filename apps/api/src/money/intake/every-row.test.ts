import type { Cell } from "@frankpledge/tabular";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable, readFile } from "./build-table.ts";
import { isEmptyCell } from "./clean-text.ts";

const amount = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }).map((pence) => (pence / 100).toFixed(2)),
  fc.constantFrom<Cell>("£1,234.50", "(5.00)", "nil", "€3", "12,34", null, "n/a", 17, 1.005),
);
const date = fc.constantFrom<Cell>(
  "01/04/2023",
  "13/04/2023",
  "04/13/2023",
  null,
  "Various",
  { date: "2023-04-05" },
  45_000,
  "03/04/2203",
);
const words = fc.constantFrom<Cell>(
  "Example Fuel Ltd",
  "Total",
  "REDACTED",
  "Page 1",
  null,
  "Supplier",
  "Total Example Ltd",
  " ",
);
const headings: Cell[][] = [
  ["Supplier", "Date", "Purpose", "Amount"],
  ["Date", "Net", "VAT", "Gross", "Payee"],
  ["Amount", "Supplier"],
  ["Row Labels", "Sum of Amount"],
];
const row = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(words, date, words, amount) },
  { weight: 1, arbitrary: fc.constantFrom(...headings) },
  { weight: 1, arbitrary: fc.array(fc.oneof(words, date, amount, fc.string()), { maxLength: 7 }) },
  { weight: 1, arbitrary: fc.constant<Cell[]>([]) },
);
const sheets = fc.dictionary(
  fc.constantFrom("April 2023", "Notes", "", "Data"),
  fc.array(row, { maxLength: 25 }),
  { maxKeys: 3 },
);

test("every row comes out exactly once, in its place, as a line, as left out or as rejected", async () => {
  await fc.assert(
    fc.asyncProperty(
      sheets,
      fc.constantFrom("CSV", "XLSX"),
      fc.constantFrom("POSTING", "PAYMENT"),
      async (file, format, source) => {
        const { readings, found } = await readFile(buildTable(file, format), { source });
        const came = readings.map((reading) => {
          const { sheet, row } = reading.kind === "line" ? reading.line : reading;
          return `${sheet} ${row}`;
        });
        expect(came).toEqual(
          Object.entries(file).flatMap(([sheet, rows]) => rows.map((_, index) => `${sheet} ${index + 1}`)),
        );
        const filled = Object.values(file)
          .flat()
          .filter((cells) => cells.some((cell) => !isEmptyCell(cell)));
        expect(
          readings.filter((reading) => reading.kind !== "leftOut" || reading.why !== "BLANK"),
        ).toHaveLength(filled.length);
        expect(found.rows).toBe(filled.length);
      },
    ),
  );
});

test("a clean list is read to the penny, whatever the order of its columns", async () => {
  const line = fc.record({
    supplier: fc.constantFrom(
      "Example Fuel Ltd",
      "Example Stationery Ltd",
      "Wessex Example Council",
      "REDACTED",
      "Total Example Gas",
    ),
    day: fc.integer({ min: 1, max: 30 }),
    pence: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    purpose: fc.constantFrom("Diesel", "Paper", "Rates and water", "Total refurbishment"),
  });
  const order = fc.shuffledSubarray(["Supplier", "Date Paid", "Purpose", "Net Amount"], { minLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), order, async (lines, columns) => {
      const cellsOf = ({ supplier, day, pence, purpose }: (typeof lines)[number]): Record<string, Cell> => ({
        Supplier: supplier,
        "Date Paid": `${String(day).padStart(2, "0")}/04/2023`,
        Purpose: purpose,
        "Net Amount": (pence / 100).toFixed(2),
      });
      const rows = lines.map((each) => columns.map((column) => cellsOf(each)[column] ?? null));
      const file = await readFile(buildTable([columns, ...rows]));
      expect(file.lines.map((each) => [each.supplier, Number(each.pence), each.description])).toEqual(
        lines.map((each) => [each.supplier, each.pence, each.purpose]),
      );
    }),
  );
});
