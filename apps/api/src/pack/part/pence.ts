import { type Pence, penceFromPounds } from "@frankpledge/domain";

/** Whole pence of the pounds that the API gives. */
export function penceOf(pounds: string): Pence {
  const pence = penceFromPounds(pounds);
  if (!pence.ok) throw new Error(`The API answered with a sum that is none: ${pence.reason}`);
  return pence.value;
}
