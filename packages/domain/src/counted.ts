import { groupThousands } from "./thousands.ts";

/** A count with its noun, for a reader: "1 release", "0 releases", "1,204 releases". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${groupThousands(count)} ${count === 1 ? noun : plural}`;
