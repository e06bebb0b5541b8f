import { counted } from "@frankpledge/domain";

/** A count with its noun: "1 pledge", "no pledges", "1,200 pledges". */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return count === 0 ? `no ${plural}` : counted(count, noun, plural);
}
