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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    const next = Temporal.PlainDate.from(day, { overflow: "reject" }).add({ days: 1 });
    return new Date(next.toZonedDateTime(ZONE).epochMilliseconds);
  } catch {
    return null;
  }
}
