import type { AmountQualifier, MoneyKind } from "@frankpledge/domain";
import { expect, test } from "vitest";
import { totalByKind } from "./total-by-kind.ts";

const line = (kind: MoneyKind, value: string | null, qualifier: AmountQualifier = "EXACT") => ({
  kind,
  stated: { value, qualifier, state: value === null ? ("UNKNOWN" as const) : ("STATED" as const) },
});

test("each kind has its own total, and there is none across kinds", () => {
  const totals = totalByKind([
    line("RESERVE_ADDITION", "1800000.00"),
    line("ALLOCATION", "44000.00"),
    line("ALLOCATION", "83125.00"),
  ]);
  expect(totals.map(({ kind, pence }) => [kind, pence])).toEqual([
    ["ALLOCATION", 12_712_500n],
    ["RESERVE_ADDITION", 180_000_000n],
  ]);
});

test("an amount that is not stated is counted apart, never as nought", () => {
  expect(totalByKind([line("ALLOCATION", "0.00"), line("ALLOCATION", null)])).toEqual([
    { kind: "ALLOCATION", pence: 0n, qualifier: "EXACT", stated: 1, unstated: 1 },
  ]);
});

test.each<[AmountQualifier[], AmountQualifier]>([
  [["EXACT", "EXACT"], "EXACT"],
  [["EXACT", "UP_TO"], "UP_TO"],
  [["OVER", "OVER"], "OVER"],
  [["OVER", "UP_TO"], "ABOUT"],
])("parts that are %j make a total that is %s", (qualifiers, expected) => {
  const [total] = totalByKind(qualifiers.map((qualifier) => line("IN_KIND", "1.00", qualifier)));
  expect(total?.qualifier).toBe(expected);
});
