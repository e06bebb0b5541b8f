import { type amountFields, type Pence, parseAmount, type QualifiedSum } from "@frankpledge/domain";
import type { z } from "zod";

type AmountInput = z.input<typeof amountFields>;

/**
 * Money that a paper states: "c£300k", "over £2million", "£44,000", "nil".
 * @param sum the sum as an officer would type it
 * @param more the paper's own words where they say more than the sum, and what a reader must know
 */
export function stated(sum: string, more: { asWritten?: string; note?: string } = {}): AmountInput {
  const { pence, qualifier } = parse(sum);
  return { value: pence, qualifier, asWritten: sum, ...more };
}

/** Whole pence of an exact sum, "£350k". */
export function pence(sum: string): Pence {
  return parse(sum).pence;
}

function parse(sum: string): QualifiedSum {
  const result = parseAmount(sum);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
