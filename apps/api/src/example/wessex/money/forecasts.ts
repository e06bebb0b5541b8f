import { thousands } from "./budget-book.ts";
import { spentByLine } from "./postings.ts";

/** What the outturn of 2025-26 was expected to be, by quarter: the lines that moved, in thousands of pounds. */
const EXPECTED: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1: {
    "W02, Police officers": 1_080,
    "W05, Transport": 186,
    "Fleet, Transport, capital": 2_714,
    "W23, Premises": 4_450,
    "Contact and control, Police staff": 17_560,
  },
  2: {
    "W02, Police officers": 1_105,
    "W24, Supplies and services": 3_560,
    "W23, Premises": 4_100,
    "W07, Third party payments": 340,
    "Digital, Supplies and services": 14_240,
  },
  3: {
    "W02, Police officers": 1_125,
    "W05, Transport": 197,
    "W24, Supplies and services": 3_790,
    "W23, Premises": 3_600,
    "W03, Police staff": 232,
    "W12, Supplies and services": 0,
    "W21, Supplies and services": 36,
    "W08, Police staff": 128,
  },
};

/** The forecasts of a quarter by the key of their budget line. Those at the year's end are what came of it. */
export function forecastsOf(quarter: number): Map<string, bigint> {
  if (quarter === 4) return spentByLineOf2025();
  if (quarter === 5)
    return new Map([
      ["2026-27 W24, Supplies and services", thousands(4_150)],
      ["2026-27 W02, Police officers", thousands(1_240)],
      ["2026-27 W07, Third party payments", thousands(1_790)],
    ]);
  return new Map(
    Object.entries(EXPECTED[quarter] ?? {}).map(([name, sum]) => [`2025-26 ${name}`, thousands(sum)]),
  );
}

/** To whole pounds, as the year's end is reported; nil where nothing was spent. */
function spentByLineOf2025(): Map<string, bigint> {
  const spent = spentByLine("2025-26");
  return new Map([...spent].map(([key, pence]) => [key, (pence / 100n) * 100n]));
}
