import type { PostingKind } from "@frankpledge/domain";

/** The words by which ledgers name what a posting is; the first that fits decides. */
const WORDS: readonly [PostingKind, RegExp][] = [
  ["ACCRUAL", /accru|prepay/i],
  ["PAYROLL", /pay ?roll|salar|wages|\bpay(?:bill)?$/i],
  ["INCOME", /income|receipt|sales/i],
  ["RECHARGE", /recharge|internal/i],
  ["RESERVE_TRANSFER", /reserve/i],
  ["FINANCING", /financ|interest|\bmrp\b|borrow/i],
  ["PAYMENT", /payment|invoice|creditor|purchase|\bap\b/i],
];

/** What kind of posting a ledger's own word means; null when it is none we know. */
export function postingKindOf(text: string | null): PostingKind | null {
  if (text === null) return null;
  const exact = WORDS.find(([kind]) => kind === text.trim().toUpperCase().replace(/[ -]/g, "_"));
  return (exact ?? WORDS.find(([, words]) => words.test(text)))?.[0] ?? null;
}
