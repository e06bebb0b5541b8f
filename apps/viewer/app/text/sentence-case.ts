/** With a capital at its start, as where words stand alone. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
