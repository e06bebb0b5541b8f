import type { CellColour } from "./document.ts";

/** What stands behind a rating on paper, pale enough to read its label on, in hexadecimal as RRGGBB. */
export const RATING_TINTS: Record<CellColour, string> = {
  RED: "F8D7D5",
  AMBER: "FCE8C5",
  GREEN: "D6ECDC",
  BLUE: "D8E4F5",
};
