import type { PaperState } from "@frankpledge/domain";

const paperStateWords: Readonly<Record<PaperState, string>> = {
  IN_TIME: "in time",
  LATE: "late",
  AWAITED: "not published yet",
  OVERDUE: "not published, and its last day is over",
  UNKNOWN: "a date is not stated",
  NO_CLOCK: "no clear days are asked",
};

/** ", 5 clear days"; nothing where they cannot be counted. */
const countedDays = (days: number | null): string =>
  days === null ? "" : `, ${days} clear ${days === 1 ? "day" : "days"}`;

interface PaperTime {
  item: string | null;
  title: string;
  clearDays: number | null;
  state: keyof typeof paperStateWords;
}

/** How long before the meeting each paper was public, in a sentence for each. */
export const showPaperTimes = ({ paperTimes }: { paperTimes: PaperTime[] }): string =>
  paperTimes.length === 0
    ? "No papers yet"
    : paperTimes
        .map(({ title, clearDays, state }) => `${title}: ${paperStateWords[state]}${countedDays(clearDays)}.`)
        .join(" ");
