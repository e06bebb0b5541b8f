import { groupThousands } from "@frankpledge/domain";

/** A count with its noun: "1 pledge", "no pledges", "1,200 pledges". */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 0) return `no ${plural}`;
  return count === 1 ? `1 ${noun}` : `${groupThousands(count)} ${plural}`;
}
