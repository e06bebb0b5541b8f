import type { ElementReader } from "./read-elements.ts";

/** Named texts of the file, each as it stands there. */
export type Fields = Record<string, string>;

/** One task, resource, assignment or definition: its texts, and those of the elements within it that have texts. */
export interface Gathered {
  fields: Fields;
  groups: { element: string; fields: Fields }[];
}

/** What is gathered, by the section that it stands in, and which elements within it are kept. */
const SECTIONS: Readonly<Record<string, { item: string; groups: ReadonlySet<string> }>> = {
  ExtendedAttributes: { item: "ExtendedAttribute", groups: new Set(["Value"]) },
  Tasks: { item: "Task", groups: new Set(["PredecessorLink", "Baseline", "ExtendedAttribute"]) },
  Resources: { item: "Resource", groups: new Set(["ExtendedAttribute"]) },
  Assignments: { item: "Assignment", groups: new Set() },
};

/**
 * Gathers the records of the sections that are understood, one at a time. What lies elsewhere (calendars, work spread
 * over time) is passed over without being kept.
 */
export class RecordGatherer implements ElementReader {
  /** The texts of the project itself. */
  readonly header: Fields = {};
  #section: (typeof SECTIONS)[string] | undefined;
  #item: Gathered | undefined;
  #group: { element: string; fields: Fields; depth: number } | undefined;
  #into: Fields | undefined;
  #text = "";

  readonly #give: (item: string, gathered: Gathered) => void;

  constructor(give: (item: string, gathered: Gathered) => void) {
    this.#give = give;
  }

  open(element: string, depth: number): void {
    this.#into = undefined;
    if (depth === 1) {
      this.#section = SECTIONS[element];
      this.#into = this.header;
    } else if (this.#section === undefined) return;
    else if (depth === 2) {
      this.#item = element === this.#section.item ? { fields: {}, groups: [] } : undefined;
    } else if (this.#item === undefined) return;
    else if (this.#group === undefined && this.#section.groups.has(element)) {
      this.#group = { element, fields: {}, depth };
      // An element that is kept may hold a text itself.
      this.#into = this.#group.fields;
    } else if (this.#group !== undefined) {
      if (depth === this.#group.depth + 1) this.#into = this.#group.fields;
    } else if (depth === 3) this.#into = this.#item.fields;
    this.#text = "";
  }

  text(text: string): void {
    if (this.#into !== undefined) this.#text += text;
  }

  close(element: string, depth: number): void {
    if (this.#into !== undefined && this.#group?.depth !== depth) this.#into[element] = this.#text;
    this.#into = undefined;
    if (this.#group?.depth === depth) {
      const { fields } = this.#group;
      this.#item?.groups.push({ element, fields });
      this.#group = undefined;
    } else if (depth === 2 && this.#item !== undefined) {
      this.#give(element, this.#item);
      this.#item = undefined;
    }
  }
}
