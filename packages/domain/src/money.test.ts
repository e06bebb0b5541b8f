import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pence } from "../testing/arbitraries.ts";
import { AMOUNT_QUALIFIERS, formatAmount, formatMoney, penceFromPounds, poundsFromPence } from "./money.ts";
import { parseAmount } from "./parse-amount.ts";
import { parsed } from "./result.ts";

describe("pounds as an exact decimal string", () => {
  test.each([
    ["1800000.00", 180_000_000n],
    ["0.1", 10n],
    ["-0.05", -5n],
    ["+12", 1_200n],
    ["-0", 0n],
  ])("%s is %s pence", (pounds, expected) => {
    expect(penceFromPounds(pounds)).toEqual(parsed(expected));
  });

  test.each(["", "1.234", "1,000.00", "£5", ".5", "5.", "1e3", "NaN", "--5", " 5", "9".repeat(13)])(
    "“%s” is refused with a reason",
    (pounds) => {
      expect(penceFromPounds(pounds)).toMatchObject({
        ok: false,
        reason: expect.stringContaining("1800000.00"),
      });
    },
  );

  test("any sum comes back as it went", () => {
    fc.assert(
      fc.property(pence, (sum) => {
        expect(penceFromPounds(poundsFromPence(sum))).toEqual(parsed(sum));
      }),
    );
  });

  test("the sum of the parts equals the whole to the penny", () => {
    fc.assert(
      fc.property(fc.array(pence), (sums) => {
        const apart = sums.map((sum) => penceFromPounds(poundsFromPence(sum)));
        const total = apart.reduce((sum, part) => sum + (part.ok ? part.value : 0n), 0n);
        expect(total).toBe(sums.reduce((a, b) => a + b, 0n));
      }),
    );
  });
});

describe("money for a reader", () => {
  test.each([
    [180_000_000n, "£1,800,000"],
    [123_456n, "£1,234.56"],
    [5n, "£0.05"],
    [0n, "£0"],
    [-550n, "\u2212£5.50"],
    [-100_000n, "\u2212£1,000"],
  ])("%s pence is %s", (sum, words) => {
    expect(formatMoney(sum)).toBe(words);
  });

  test("what is shown can be entered again", () => {
    fc.assert(
      fc.property(pence, fc.constantFrom(...AMOUNT_QUALIFIERS), (sum, qualifier) => {
        const shown = formatAmount({ value: sum, state: "STATED", qualifier });
        expect(parseAmount(shown)).toEqual(parsed({ pence: sum, qualifier }));
      }),
    );
  });
});

describe("an amount for a reader", () => {
  test("the qualifier stays with the number (S1.2, S1.12, S3.9)", () => {
    expect(formatAmount({ value: 30_000_000n, state: "STATED", qualifier: "ABOUT" })).toBe("about £300,000");
    expect(formatAmount({ value: 200_000_000n, state: "STATED", qualifier: "OVER" })).toBe("over £2,000,000");
    expect(formatAmount({ value: 636_600n, state: "STATED", qualifier: "UP_TO" })).toBe("up to £6,366");
  });

  test("zero, unknown, not costed and business as usual are four different things (S0.7)", () => {
    const shown = [
      formatAmount({ value: 0n, state: "STATED", qualifier: "EXACT" }),
      formatAmount({ value: null, state: "UNKNOWN", qualifier: "EXACT" }),
      formatAmount({ value: null, state: "NOT_COSTED", qualifier: "EXACT" }),
      formatAmount({ value: null, state: "BUSINESS_AS_USUAL", qualifier: "EXACT" }),
    ];
    expect(shown).toEqual(["£0", "not stated", "not costed", "business as usual, no specific cost"]);
  });
});
