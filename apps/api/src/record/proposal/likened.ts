/** Words as people write them twice: "Lamp  Posts" and "lamp posts" are the same. */
export const likened = (words: string): string => words.trim().replace(/\s+/g, " ").toLowerCase();

/** Headings without the marks that sheets set beside them: "force_name" and "Force Name" are the same, as are "Base*" and "base". */
export const likenedHeading = (heading: string): string =>
  likened(heading.replace(/_/g, " ").replace(/[()[\]:*%£]/g, ""));
