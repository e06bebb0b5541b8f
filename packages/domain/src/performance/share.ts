import Big from "big.js";
import type { Decimal } from "../decimal.ts";
import { parsed, type Result, refused } from "../result.ts";
import { groupThousands } from "../thousands.ts";

/** A part of a whole, as counts. A percentage is never kept or shown without them. */
export interface Share {
  count: number;
  of: number;
}

/** A share from two counts. Refuses anything but whole numbers from zero on, and a part above its whole. */
export function shareOf(count: number, of: number): Result<Share> {
  if (![count, of].every((n) => Number.isSafeInteger(n) && n >= 0))
    return refused("A share is made of two counts.");
  if (count > of) return refused(`${groupThousands(count)} of ${groupThousands(of)} is more than the whole.`);
  return parsed({ count, of });
}

/** A share as per cent, to the eight places that the record keeps; null of nothing, which has no share. */
export function percentOfShare({ count, of }: Share): Decimal | null {
  if (of === 0) return null;
  return new Big(count).times(100).div(of).round(8, Big.roundHalfUp).toFixed() as Decimal;
}

/**
 * A share for a reader: "45% (9 of 20)". Of nothing: "none to count". Per cent are whole, halves rounded up; a part
 * that is not nothing is never shown as 0%, nor one that is not all as 100%.
 */
export function formatShare({ count, of }: Share): string {
  if (of === 0) return "none to count";
  return `${percentWords(count, of)} (${groupThousands(count)} of ${groupThousands(of)})`;
}

function percentWords(count: number, of: number): string {
  const percent = Number((BigInt(count) * 200n + BigInt(of)) / (BigInt(of) * 2n));
  if (percent === 0 && count > 0) return "under 1%";
  if (percent === 100 && count < of) return "over 99%";
  return `${percent}%`;
}
