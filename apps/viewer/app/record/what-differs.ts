import { paragraphsOf } from "../text/paragraphs.ts";

/** Stands where paragraphs are left out. */
export const LEFT_OUT = "[…]";

/**
 * Two versions of a text without the paragraphs that they begin and end with alike, so that a change in a long text
 * can be seen.
 */
export function whatDiffers(before: string, after: string): { before: string; after: string } {
  const old = paragraphsOf(before).map(({ paragraph }) => paragraph);
  const now = paragraphsOf(after).map(({ paragraph }) => paragraph);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const cut = (all: string[]): string =>
    [head > 0 && LEFT_OUT, ...all.slice(head, all.length - tail), tail > 0 && LEFT_OUT]
      .filter(Boolean)
      .join("\n\n");
  return { before: cut(old), after: cut(now) };
}
