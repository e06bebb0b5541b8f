import { poundsFromPence } from "@frankpledge/domain";
import { penceOf } from "./amount-words.ts";

/** What sums in the API's pounds make together; those not stated are left out, and null where none is stated. */
export function sumOfPounds(sums: readonly (string | null)[]): string | null {
  const stated = sums.filter((sum) => sum !== null);
  return stated.length === 0 ? null : poundsFromPence(stated.reduce((all, sum) => all + penceOf(sum), 0n));
}
