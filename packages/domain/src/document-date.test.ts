import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partialDates } from "../testing/arbitraries.ts";
import { parseDocumentDate } from "./document-date.ts";
import { formatPartialDate } from "./partial-date.ts";
import { parsed } from "./result.ts";

describe("dates as the papers print them", () => {
  test.each([
    ["S3.3", "Apr '20", "2020-04"],
    ["S3.3", "Jul ’21", "2021-07"],
    ["S3.3", "23-Sep-20", "2020-09-23"],
    ["S3.6", "Jan-20", "2020-01"],
    ["S3.6", "1-Jan-20", "2020-01-01"],
    ["S3.6", "31-Dec-23", "2023-12-31"],
    ["S3.5", "07 February 2020", "2020-02-07"],
    ["S0.1", "01 November 2013", "2013-11-01"],
    ["S0.2", "01st March 2013", "2013-03-01"],
    ["S0.2", "March 2013", "2013-03"],
    ["S1.12", "13 Jan 2014", "2014-01-13"],
    ["S4.4", "22 SEPTEMBER 2017", "2017-09-22"],
    ["kept", "2020-01", "2020-01"],
    ["kept", " 2020 ", "2020"],
    ["usual", "Sept. 2020", "2020-09"],
  ])("%s: %s", (_id, text, date) => {
    expect(parseDocumentDate(text)).toEqual(parsed(date));
  });
});

describe("what could be read in two ways, or not at all, is refused", () => {
  test.each([
    ["Jan 20", "day or a year"],
    ["04/01/2017", "day or the month first"],
    ["31 February 2020", "not a day of the calendar"],
    ["Smarch 2020", "names no month"],
    ["13 January", "not a date"],
    ["", "not a date"],
    ["TBC", "not a date"],
  ])("“%s”", (text, reason) => {
    expect(parseDocumentDate(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });
});

test("what is shown can be entered again", () => {
  fc.assert(
    fc.property(partialDates, (date) => {
      expect(parseDocumentDate(formatPartialDate(date))).toEqual(parsed(date));
    }),
  );
});
