import type { ScheduleLink } from "./schedule.ts";

/** The working time by which a file turns minutes into days. */
export interface WorkingTime {
  minutesPerDay: number;
}

const ELAPSED_MINUTES_PER_DAY = 1440;
// Formats whose unit is elapsed time, weekends and nights included: minutes, hours, days, weeks, months.
const ELAPSED: ReadonlySet<number> = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
const PERCENT: ReadonlySet<number> = new Set([19, 20, 51, 52]);

/**
 * A link's lag in days.
 * @param lag tenths of a minute, or per cent, as the format says
 * @param format of the file: 7 for days, 8 for elapsed days, 19 for per cent
 */
export function readLag(
  lag: number,
  format: number,
  { minutesPerDay }: WorkingTime,
): Pick<ScheduleLink, "lagDays" | "lagWords"> {
  if (lag === 0) return { lagDays: "0", lagWords: null };
  if (PERCENT.has(format))
    return { lagDays: null, lagWords: `${lag}% of the time that the task before takes` };
  const elapsed = ELAPSED.has(format);
  const lagDays = decimal(lag / 10 / (elapsed ? ELAPSED_MINUTES_PER_DAY : minutesPerDay));
  return { lagDays, lagWords: elapsed ? `${lagDays} elapsed days` : null };
}

/** Tenths of a minute of working time. */
export const writeLag = (days: string, { minutesPerDay }: WorkingTime): number =>
  Math.round(Number(days) * minutesPerDay * 10);

/** At most four decimals, none of them a nought at the end. */
const decimal = (days: number): string => String(Number(days.toFixed(4)));
