import type { PaperState } from "@frankpledge/domain";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";

/** How long before its meeting a paper was public, in plain words; null where nothing can be said of it. */
export function paperTimeWords({
  state,
  clearDays,
}: {
  state: PaperState;
  clearDays: number | null;
}): string | null {
  const days = sentenceCase(countWords(clearDays ?? 0, "clear day"));
  switch (state) {
    case "IN_TIME":
      return `${days}: in time`;
    case "LATE":
      return `${days}: too late`;
    case "AWAITED":
      return "Not published yet";
    case "OVERDUE":
      return "Should be public by now";
    default:
      return null;
  }
}
