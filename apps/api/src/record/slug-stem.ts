import { LONGEST_SLUG, slugify } from "@frankpledge/domain";

/** The longest slug made from a title, leaving room for a number behind it; cut anywhere, it still ends in a letter. */
const LONGEST_STEM = LONGEST_SLUG - 6;

/** The slug that a text gives when nobody chooses another. */
export function stemOf(text: string): string {
  return slugify(text).slice(0, LONGEST_STEM);
}
