/**
 * The names as tabs may bear them: no more than 31 characters, none that Excel refuses, and no two alike. A number in
 * brackets tells those apart that would be.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
        .replace(/^[\s']+|[\s']+$/g, "")
        .slice(0, LONGEST_NAME)
        .trim() || "Sheet";
    let unique = plain;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      const mark = ` (${copy})`;
      unique = plain.slice(0, LONGEST_NAME - mark.length) + mark;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const LONGEST_NAME = 31;
