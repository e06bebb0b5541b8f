import { type Amount, formatAmount, formatMoney, type Pence, penceFromPounds } from "@frankpledge/domain";

/** An amount as the API carries it: pounds in an exact decimal string. */
export interface CarriedAmount extends Omit<Amount, "value"> {
  value: string | null;
}

/** Whole pence of the API's pounds. */
export function penceOf(pounds: string): Pence {
  const result = penceFromPounds(pounds);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** "£1,800,000" of "1800000.00". */
export const moneyWords = (pounds: string): string => formatMoney(penceOf(pounds));

/** "about £300,000", "£0", "not costed". */
export const amountWords = (amount: CarriedAmount): string =>
  formatAmount({ ...amount, value: amount.value === null ? null : penceOf(amount.value) });
