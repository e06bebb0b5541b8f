/** The record's clock is London's, wherever the browser stands. */
const ZONE = "Europe/London";

const shown = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, dateStyle: "medium", timeStyle: "short" });

/** A time for a reader: "7 Feb 2020, 10:00". */
export const showTime = (instant: string | null | undefined): string =>
  instant ? shown.format(new Date(instant)) : "";

/** Whether a time is still to come. */
export const isAhead = (instant: string | null | undefined): boolean =>
  !!instant && new Date(instant) > new Date();

/**
 * The instant of a London wall-clock time as a date-time box gives it, "2026-06-01T09:00". A time that the spring
 * change skips counts from the hour before it.
 */
export function instantInLondon(wallClock: string): string {
  const asUtc = new Date(`${wallClock}Z`).getTime();
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString();
}

const parts = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeZoneName: "longOffset" });

/** London's offset from UTC in milliseconds: "GMT+01:00" in summer, "GMT" in winter. */
function offsetAt(instant: number): number {
  const name = parts.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "";
  const hours = /\+(\d\d):/.exec(name)?.[1];
  return Number(hours ?? 0) * 3_600_000;
}
