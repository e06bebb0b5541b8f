import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pence } from "../testing/arbitraries.ts";
import { parseLedgerAmount } from "./ledger-amount.ts";
import { poundsFromPence } from "./money.ts";
import { parsed } from "./result.ts";

describe("sums as ledgers write them", () => {
  test.each([
    ["1234.5", 123_450n],
    ["-0.05", -5n],
    ["5", 500n],
    ["5.", 500n],
    [".5", 50n],
    ["£1,234.50", 123_450n],
    [" 1,234 ", 123_400n],
    ["1\u00a0234.50", 123_450n],
    ["1 234 567.50", 123_456_750n],
    ["1'234.50", 123_450n],
    ["(123.45)", -12_345n],
    ["£(1,352.67)", -135_267n],
    ["(£5)", -500n],
    ["123.45-", -12_345n],
    ["-£5", -500n],
    ["£-5", -500n],
    ["- 5.00", -500n],
    ["\u2212£5.00", -500n],
    ["12.50 CR", -1_250n],
    ["12.50CR", -1_250n],
    ["12.50 DR", 1_250n],
    ["GBP 12.50", 1_250n],
    ["\ufffd322.50", 32_250n],
    ["Â£322.50", 32_250n],
    ["'12.50", 1_250n],
    ["1234.5600000001", 123_456n],
    ["1234.5599999999", 123_456n],
    ["0.9999999999", 100n],
    ["1234.5600", 123_456n],
    ["nil", 0n],
    ["-", 0n],
    ["£ - ", 0n],
    ["\u2013", 0n],
    ["-0.00", 0n],
    ["999999999999.99", 99_999_999_999_999n],
  ])("%s is %s pence", (text, expected) => {
    expect(parseLedgerAmount(text)).toEqual(parsed(expected));
  });

  test.each([
    [1234.5600000001, 123_456n],
    [0.1 + 0.2, 30n],
    [-1.005e3, -100_500n],
    [123456789.12, 12_345_678_912n],
  ])("the spreadsheet's number %s is %s pence", (number, expected) => {
    expect(parseLedgerAmount(number)).toEqual(parsed(expected));
  });

  test.each([
    ["1234,5", 123_450n],
    ["1.234,50", 123_450n],
    ["1 234,50", 123_450n],
    ["-1.234.567", -123_456_700n],
    ["12,50-", -1_250n],
    ["500", 50_000n],
  ])("with a comma before the pence, %s is %s pence", (text, expected) => {
    expect(parseLedgerAmount(text, "COMMA")).toEqual(parsed(expected));
  });
});

describe("what is no sum is refused, and the reason says why", () => {
  test.each([
    ["", "No amount is written"],
    ["\u00a0 ", "No amount is written"],
    ["€5", "another currency (€)"],
    ["$5.00", "another currency ($)"],
    ["5.00 USD", "another currency (USD)"],
    ["5.00EUR", "another currency (EUR)"],
    ["1.234,56", "ambiguous"],
    ["12,34", "ambiguous"],
    ["1,00,000", "ambiguous"],
    ["1.234", "more decimals than there are pence"],
    ["1234.5649", "more decimals than there are pence"],
    ["-5 CR", "signs that do not agree"],
    ["(5", "signs that do not agree"],
    ["-5-", "signs that do not agree"],
    ["1.23E+05", "not one amount"],
    ["#REF!", "not one amount"],
    ["£", "not one amount"],
    ["ACME LTD", "not one amount"],
    ["01/04/2023", "not one amount"],
    ["1000000000000", "larger than any sum"],
    ["9".repeat(50), "not one amount|ambiguous|larger than any sum"],
  ])("“%s”", (text, reason) => {
    expect(parseLedgerAmount(text)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(new RegExp(reason.replace(/[()$]/g, "\\$&"))),
    });
  });

  test.each([
    [Number.NaN, "not one amount"],
    [83.333, "more decimals"],
    [1e12, "larger than any sum"],
  ])("the number %s", (number, reason) => {
    expect(parseLedgerAmount(number)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test("a point is no mark of pence where the column parts them with a comma", () => {
    expect(parseLedgerAmount("1.50", "COMMA")).toMatchObject({
      ok: false,
      reason: expect.stringContaining("ambiguous"),
    });
  });

  test("no text makes it throw", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."£-+().,'0123456789 CRDGBPE\u2212\ufffd") });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), nearly), (text) => {
        expect(parseLedgerAmount(text)).toHaveProperty("ok");
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
        sum < 0n
          ? [`-${plain}`, `-${grouped}`, `${grouped}-`, `(${grouped})`, `(£${plain})`, `£${grouped} CR`]
          : [plain, `£${grouped}`, `${grouped} DR`];
      for (const form of forms) expect(parseLedgerAmount(form)).toEqual(parsed(sum));
    }),
  );
});
