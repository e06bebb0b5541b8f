import { InvalidArgumentError } from "commander";

/** The whole number that an option states. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError("It must be a whole number of nine digits at most.");
  return number;
}
