import { expect, test } from "vitest";
import type { FinanceRow } from "./finance-figures.ts";
import { moneyAsked } from "./money-asked.ts";

const row = (year: string, period: string | null, lines: number, payments = 0): FinanceRow =>
  ({
    keys: [
      { dimension: "FINANCIAL_YEAR", code: year, slug: null, label: year },
      { dimension: "MONTH", code: period === null ? null : `${year} ${period}`, slug: null, label: "" },
    ],
    figures: { postingCount: lines, paymentCount: payments },
  }) as FinanceRow;

const rows = [
  row("2024-25", "P13", 2),
  row("2025-26", "P01", 4),
  row("2025-26", "P06", 9),
  row("2025-26", "P09", 0),
  row("2026-27", "P01", 0),
];
const asked = (query: string) => moneyAsked(new URLSearchParams(query), rows);

test("without being asked, the newest year that has lines, to its last month with any", () => {
  expect(asked("")).toMatchObject({ year: "2025-26", period: 6, problems: [] });
  expect(asked("").years.map(({ year }) => year)).toEqual(["2026-27", "2025-26", "2024-25"]);
});

test("payments that are newer than the general ledger do not move the month, and alone they choose it", () => {
  const newer = [...rows, row("2025-26", "P10", 0, 8), row("2026-27", "P02", 0, 3)];
  const asked = (query: string) => moneyAsked(new URLSearchParams(query), newer);
  expect(asked("")).toMatchObject({ year: "2025-26", period: 6 });
  expect(asked("year=2026-27")).toMatchObject({ year: "2026-27", period: 2 });
  expect(moneyAsked(new URLSearchParams(), newer.slice(-2))).toMatchObject({ year: "2026-27", period: 2 });
});

test("a year with lines of its year end is shown whole", () => {
  expect(asked("year=2024/25")).toMatchObject({ year: "2024-25", period: null });
});

test("a year and a month that are asked for", () => {
  expect(asked("year=2025-26&to=3")).toMatchObject({ year: "2025-26", period: 3 });
  expect(asked("year=2025-26&to=year")).toMatchObject({ period: null });
  expect(asked("year=2026-27")).toMatchObject({ year: "2026-27", period: null });
});

test.each([
  ["year=1999-00", "year", /Nothing on this record is of 1999-00\. 2025-26 is shown\./],
  ["year=soon", "year", /not a financial year/],
  ["to=31", "to", /1 is April and 12 March/],
])("%s is told, and the newest figures are shown", (query, field, sentence) => {
  const { problems, year, period } = asked(query);
  expect(problems).toEqual([{ field, sentence: expect.stringMatching(sentence) }]);
  expect([year, period]).toEqual(["2025-26", 6]);
});

test("a record without any figures has no year", () => {
  expect(moneyAsked(new URLSearchParams(), [])).toMatchObject({ years: [], year: null, period: null });
});
