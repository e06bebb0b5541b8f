import {
  type AmountQualifier,
  type AmountState,
  parseAmount,
  penceFromPounds,
  questionScale,
  type RelatedSum,
} from "@frankpledge/domain";
import { moneyFault } from "./money-typed.ts";

/** Money as a document states it, in the API's form. */
export interface AmountValue {
  value: string | null;
  state: AmountState;
  qualifier: AmountQualifier;
  asWritten: string | null;
  note: string | null;
}

export const STATED_AMOUNT: AmountValue = {
  value: null,
  state: "STATED",
  qualifier: "EXACT",
  asWritten: null,
  note: null,
};

/** One sentence on what is wrong with an amount, or nothing. */
export function amountFault(amount: AmountValue | null | undefined): string | undefined {
  if (amount?.state !== "STATED") return undefined;
  return amount.value ? moneyFault(amount.value) : "Give the figure, or say why there is none.";
}

/**
 * The question about an amount that looks a thousandfold off (S1.2), beside the paper's own words and what the
 * record held before.
 */
export function scaleQuestion(
  amount: AmountValue,
  before: AmountValue | null | undefined,
  elsewhere: readonly RelatedSum[],
): string | null {
  const entered = sumOf(amount);
  if (!entered) return null;
  const written = parseAmount(amount.asWritten ?? "");
  const held = before && sumOf(before);
  return questionScale(entered, [
    ...(written.ok ? [{ ...written.value, statedIn: "as written in the paper" }] : []),
    ...(held ? [{ ...held, statedIn: "on the record until now" }] : []),
    ...elsewhere,
  ]);
}

/** The sum an amount states, if it states one. */
export function sumOf({ value, qualifier }: AmountValue) {
  const pence = penceFromPounds(value ?? "");
  return pence.ok ? { pence: pence.value, qualifier } : undefined;
}
