import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pence } from "../testing/arbitraries.ts";
import { poundsFromPence } from "./money.ts";
import { parseAmount } from "./parse-amount.ts";
import { parsed } from "./result.ts";

describe("sums in the papers", () => {
  test.each([
    ["S1.2", "c £300k", "ABOUT", "300000.00"],
    ["S1.2", "c£2k", "ABOUT", "2000.00"],
    ["S1.2", "c£300m", "ABOUT", "300000000.00"],
    ["S1.12", "over £2million", "OVER", "2000000.00"],
    ["usual", "c. £2k", "ABOUT", "2000.00"],
    ["usual", "ca.300", "ABOUT", "300.00"],
    ["S3.7", "£350k", "EXACT", "350000.00"],
    ["S3.8", "£1.8m", "EXACT", "1800000.00"],
    ["S3.8", "£1,800,000", "EXACT", "1800000.00"],
    ["S3.9", "up to £6,366", "UP_TO", "6366.00"],
    ["S0.7", "nil", "EXACT", "0.00"],
  ])("%s: %s", (_id, text, qualifier, pounds) => {
    const amount = parseAmount(text);
    expect(amount).toMatchObject({ ok: true, value: { qualifier } });
    expect(amount.ok && poundsFromPence(amount.value.pence)).toBe(pounds);
  });
});

describe("sums in ledgers and payment lists", () => {
  test.each([
    ["1,234.56", 123_456n],
    ["(123.45)", -12_345n],
    ["£(1,352.67)", -135_267n],
    ["(£5)", -500n],
    ["123.45-", -12_345n],
    ["-£5", -500n],
    ["£-5", -500n],
    ["\u2212£5.00", -500n],
    ["+5", 500n],
    ["£1 234.50", 123_450n],
    ["£1\u00a0234.50", 123_450n],
    ["599", 59_900n],
    [".50", 50n],
    ["-0.00", 0n],
    ["5.00 GBP", 500n],
    ["£2bn", 200_000_000_000n],
    ["£0.0015m", 150_000n],
    ["circa £44,000", 4_400_000n],
    ["Approx. 3 thousand", 300_000n],
    ["about £1.23456789m", 123_456_789n],
  ])("%s is %s pence", (text, expected) => {
    expect(parseAmount(text)).toMatchObject({ ok: true, value: { pence: expected } });
  });
});

describe("what is no sum is refused, and the reason says why", () => {
  test.each([
    ["", "No amount is written"],
    ["  ", "No amount is written"],
    ["1.234,56", "ambiguous"],
    ["1.234.567", "ambiguous"],
    ["12,34", "ambiguous"],
    ["1,00,000", "ambiguous"],
    ["1 2", "ambiguous"],
    ["1.234", "more decimals than there are pence"],
    ["£1.234567891m", "more decimals than there are pence"],
    ["$5", "not in pounds sterling"],
    ["5 euros", "not in pounds sterling"],
    ["£5 €5", "not in pounds sterling"],
    ["££5", "more than one currency sign"],
    ["£1m to £2m", "more than one currency sign"],
    ["-(5)", "signs or brackets"],
    ["(5", "signs or brackets"],
    ["-5-", "signs or brackets"],
    ["5)", "signs or brackets"],
    ["NaN", "not one amount"],
    ["£", "not one amount"],
    ["-", "not one amount"],
    ["1e5", "not one amount"],
    ["C100", "not one amount"],
    ["£5 each", "not one amount"],
    ["about up to £5", "not one amount"],
    ["\ufffd322.50", "not one amount"],
    ["£1000bn", "larger than any sum"],
    ["9".repeat(100_000), "ambiguous"],
  ])("“%.40s”", (text, reason) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test("no text makes it throw", () => {
    const anything = fc.string({ unit: "grapheme" });
    const nearly = fc.string({ unit: fc.constantFrom(..."£-+().,0123456789 kmbnGBPcover") });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (text) => {
        expect(parseAmount(text)).toHaveProperty("ok");
      }),
    );
  });
});

test("a sum is the same in whichever way a ledger writes it", () => {
  fc.assert(
    fc.property(pence, (sum) => {
      const plain = poundsFromPence(sum < 0n ? -sum : sum);
      const grouped = plain.replace(/\B(?=(?:\d{3})+\.)/g, ",");
      const forms =
        sum < 0n ? [`-${grouped}`, `${grouped}-`, `(${grouped})`, `(£${plain})`] : [plain, `£${grouped}`];
      for (const form of forms) expect(parseAmount(form)).toEqual(parsed({ pence: sum, qualifier: "EXACT" }));
    }),
  );
});
