import { escapeHtml } from "./escape-html.ts";

/** HTML that is whole and safe to send: what stood in it was escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template: a list stands for its parts in turn, and null and false for nothing. */
type Part = Html | string | number | null | false | readonly Part[];

/** Makes HTML of a template, escaping whatever text stands in it. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.map((text, index) => text + written(parts[index] ?? null)).join(""));

function written(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join("");
  return escapeHtml(String(part));
}
