import { type Pence, penceFromPounds } from "@frankpledge/domain";

/** The whole pence of a sum in pounds that the API answered with; null where it answered none. */
export function answeredPence(pounds: string): Pence;
export function answeredPence(pounds: string | null): Pence | null;
export function answeredPence(pounds: string | null): Pence | null {
  if (pounds === null) return null;
  const pence = penceFromPounds(pounds);
  if (!pence.ok) throw new Error(`The API answered with a sum that is none: ${pence.reason}`);
  return pence.value;
}
