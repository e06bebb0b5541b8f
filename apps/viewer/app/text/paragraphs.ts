/** The paragraphs of a text, each with a key that holds as long as the text does. */
export function paragraphsOf(text: string): { key: string; paragraph: string }[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph, index) => ({ key: `${index}`, paragraph }));
}
