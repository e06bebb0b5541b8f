import type { FUND_KINDS, MoneyKind } from "@frankpledge/domain";

/** What each kind of money is called, and what it is. They never add up across one another. */
export const moneyKindWords: Readonly<Record<MoneyKind, { name: string; meaning: string }>> = {
  ALLOCATION: { name: "Allocation", meaning: "Money approved to be spent on a purpose." },
  RESERVE_ADDITION: {
    name: "Addition to reserves",
    meaning: "Money set aside for later. It is not spending.",
  },
  RESERVE_USE: { name: "Use of reserves", meaning: "Money taken out of what was set aside." },
  GRANT_AWARD: { name: "Grant award", meaning: "Money given to another organisation for a purpose." },
  CAPITAL_APPROVAL: {
    name: "Capital approval",
    meaning: "Leave to spend on buildings, vehicles or equipment.",
  },
  IN_KIND: { name: "In kind", meaning: "Goods or services given or received. No money changes hands." },
};

export const fundKindWords: Readonly<Record<(typeof FUND_KINDS)[number], string>> = {
  FUND: "Fund",
  RESERVE: "Reserve",
};
