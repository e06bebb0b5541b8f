import { MONTH_NAMES, type PartialDate, parsePartialDate } from "./partial-date.ts";
import { type Result, refused } from "./result.ts";

/**
 * A date as the papers print it: "Apr '20", "Jan-20", "January 2020", "07 February 2020", "23-Sep-20",
 * "01st March 2013", and the forms the record keeps. Two digits of a year mean this century.
 *
 * Refuses what could be read in two ways: "Jan 20" is a month or a day, "04/01/2017" is January or April.
 */
export function parseDocumentDate(text: string): Result<PartialDate> {
  const written = text.replace(/\s+/g, " ").replace(/[‘’]/g, "'").trim();
  for (const form of FORMS) {
    const { day, month, year } = form.exec(written)?.groups ?? {};
    if (year === undefined || month === undefined) continue;
    const number = monthNumber(month);
    if (number === undefined) return refused(`“${written}” names no month we know.`);
    const parts = [year.length === 2 ? `20${year}` : year, number, day?.padStart(2, "0")];
    return parsePartialDate(parts.filter((part) => part !== undefined).join("-"));
  }
  if (/^\d+[/.]\d+[/.]\d+$/.test(written)) {
    return refused(`“${written}” could put the day or the month first: write the month's name.`);
  }
  if (/^[a-z]+ \d\d?$/i.test(written))
    return refused(`“${written}” could be a day or a year: write the year in full.`);
  return parsePartialDate(written);
}

const FORMS = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]+)\.?,?[ -]'?(?<year>\d{4}|\d{2})$/i,
  /^(?<month>[a-z]+)\.?[ -](?<year>\d{4})$/i,
  /^(?<month>[a-z]+)\.?(?:-| '|')(?<year>\d{2})$/i,
];

/** "01" to "12" of a month's name, in full or by its usual short form. */
function monthNumber(name: string): string | undefined {
  const wanted = name.toLowerCase();
  const index = MONTH_NAMES.map((month) => month.toLowerCase()).findIndex(
    (month) =>
      wanted === month || wanted === month.slice(0, 3) || (wanted === "sept" && month === "september"),
  );
  return index < 0 ? undefined : String(index + 1).padStart(2, "0");
}
