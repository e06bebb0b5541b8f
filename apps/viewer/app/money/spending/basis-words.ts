import type { SPENDING_BASES } from "@frankpledge/domain";

/** What "exceeding £500" is counted by, as the law leaves open. */
export const basisWords: Readonly<Record<(typeof SPENDING_BASES)[number], string>> = {
  LINE: "What exceeds £500 is counted by the line: each line of the list is an item of its own.",
  INVOICE:
    "What exceeds £500 is counted by the invoice: the lines of one invoice count together, so a line of less may be on the list.",
};
