import { Temporal } from "temporal-polyfill";

/** The clock of the offices, whose days the record is dated by. */
const ZONE = "Europe/London";

/** The calendar day of a moment in London, "2020-02-07". */
export function londonDay(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .toString();
}

/** The first moment after a day in London, or null when the text is no calendar day. */
export function endOfLondonDay(day: string): Date | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    const next = Temporal.PlainDate.from(day, { overflow: "reject" }).add({ days: 1 });
    return withinYears(next.toZonedDateTime(ZONE).epochMilliseconds);
  } catch {
    return null;
  }
}

/** The moment that an RFC 3339 time names, or null when the text is none. */
export function momentOf(time: string): Date | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(time)) return null;
  try {
    return withinYears(Temporal.Instant.from(time).epochMilliseconds);
  } catch {
    return null;
  }
}

/** The last moment that is written with a year of four digits, as databases and RFC 3339 have it. */
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.998Z");

function withinYears(milliseconds: number): Date {
  return new Date(Math.min(milliseconds, LAST_MOMENT));
}
