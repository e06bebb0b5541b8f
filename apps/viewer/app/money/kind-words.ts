import type {
  BUDGET_MOVEMENT_KINDS,
  FIGURE_STATES,
  FUND_KINDS,
  FundMovementKind,
  HOLDERS,
  MoneyKind,
  REVENUE_OR_CAPITAL,
} from "@frankpledge/domain";

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

/** How far figures can be relied on. */
export const figureStateWords: Readonly<
  Record<(typeof FIGURE_STATES)[number], { name: string; meaning: string }>
> = {
  PROVISIONAL: { name: "Provisional", meaning: "These figures are provisional: they may still change." },
  UNAUDITED: {
    name: "Unaudited",
    meaning: "These figures are final for the office and not yet audited: they may still change.",
  },
  AUDITED: { name: "Audited", meaning: "These figures have been audited." },
};

/** What a movement of a fund or reserve is called. */
export const fundMovementWords: Readonly<Record<FundMovementKind, string>> = {
  ADDITION: "Added",
  USE: "Used",
  TRANSFER_IN: "Moved in",
  TRANSFER_OUT: "Moved out",
};

/** What a change of the budget within its year is called. */
export const budgetMovementWords: Readonly<Record<(typeof BUDGET_MOVEMENT_KINDS)[number], string>> = {
  VIREMENT: "Moved between budget lines",
  NEW_GRANT: "New grant",
  RESERVE_USE: "Use of a reserve",
  CARRY_FORWARD: "Carried forward from the year before",
};

/** Whose budget money is. */
export const holderWords: Readonly<Record<(typeof HOLDERS)[number], string>> = {
  COMMISSIONER: "The Commissioner’s",
  CHIEF_CONSTABLE: "The chief constable’s",
};

export const revenueCapitalWords: Readonly<Record<(typeof REVENUE_OR_CAPITAL)[number], string>> = {
  REVENUE: "Revenue",
  CAPITAL: "Capital",
};
