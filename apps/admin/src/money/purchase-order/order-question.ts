import { formatMoney, penceFromPounds } from "@frankpledge/domain";

/** The question about an order of which more has come than was ordered; it may be kept all the same. */
export function orderQuestion(ordered: unknown, received: unknown): string | null {
  const [asked, came] = [ordered, received].map((pounds) => penceFromPounds(String(pounds ?? "")));
  if (!asked?.ok || !came?.ok || came.value <= asked.value) return null;
  return `${formatMoney(came.value - asked.value)} more was received than was ordered. Is that so? Nothing is counted as still to come.`;
}
