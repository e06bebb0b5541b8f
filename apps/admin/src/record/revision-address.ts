/** The page of a change, by its number in the body's record. */
export const revisionAddress = (number: number): string => `/changes/${number}`;
