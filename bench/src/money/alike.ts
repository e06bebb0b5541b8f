import { isDeepStrictEqual } from "node:util";

/** @throws Error naming the first difference when two servers do not say the same */
export function mustBeAlike(what: string, product: unknown, yardstick: unknown): void {
  if (isDeepStrictEqual(product, yardstick)) return;
  const [one, other] = [linesOf(product), linesOf(yardstick)];
  const place = one.findIndex((line, index) => line !== other[index]);
  throw new Error(
    `${what} answers otherwise than the product: ${other[place]?.trim()} in place of ${one[place]?.trim()}.`,
  );
}

const linesOf = (value: unknown): string[] => JSON.stringify(value, null, 1).split("\n");

/** Pence as the product tells pounds. */
export function poundsOf(pence: string | null): string {
  const whole = BigInt(pence ?? "0");
  const digits = String(whole < 0n ? -whole : whole).padStart(3, "0");
  return `${whole < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
