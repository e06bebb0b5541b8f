/** Stands between the texts of a row in the passage that a search gives. */
const BETWEEN = " · ";

/**
 * The passage of a row that was found, without those of its parts that its name just above says already.
 * A passage that starts within a sentence shows that it does.
 */
export function excerptBeside(name: string, passage: string): string {
  const said = passage
    .replace(/\s+/g, " ")
    .split(BETWEEN)
    .map((part) => part.replace(/^[•\s]+/, "").trim())
    .filter((part) => part !== "" && !name.replace(/\s+/g, " ").includes(part))
    .join(BETWEEN);
  return /^\p{Ll}/u.test(said) ? `… ${said}` : said;
}
