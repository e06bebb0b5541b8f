import { formatPartialDate, parsePartialDate } from "@frankpledge/domain";

/** A date as far as its document states it, in words: "September 2025". */
export function dateWords(date: string): string {
  const parsed = parsePartialDate(date);
  return parsed.ok ? formatPartialDate(parsed.value) : date;
}
