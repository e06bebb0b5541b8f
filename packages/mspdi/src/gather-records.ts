import type { ElementReader } from "./read-elements.ts";

/** The texts of the project itself, all of which are kept. */
export type Header = Record<string, string>;

/** One task, resource, assignment or definition: its texts, and those of the elements within it that have texts. */
export interface Gathered {
  fields: Fields;
  groups: { element: string; fields: Fields }[];
}

/** Which texts of a record are kept: its own, and those of the groups within it. */
interface Kept {
  item: string;
  fields: ReadonlySet<string>;
  groups: Readonly<Record<string, ReadonlySet<string>>>;
}

type Words<List extends string> = List extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : List;

const words = <List extends string>(list: List): ReadonlySet<Words<List>> =>
  new Set(list.split(" ") as Words<List>[]);

/** What is gathered, by the section that it stands in. Of a task's hundred elements a fifth are of use. */
const SECTIONS = {
  OutlineCodes: {
    item: "OutlineCode",
    fields: words("Guid FieldID FieldName Alias"),
    groups: { Value: words("ValueID FieldGUID ParentValueID Value") },
  },
  ExtendedAttributes: {
    item: "ExtendedAttribute",
    fields: words("FieldID FieldName Alias Ltuid"),
    groups: { Value: words("ID Value") },
  },
  Tasks: {
    item: "Task",
    fields: words(
      "UID ID Name IsNull Active WBS OutlineNumber OutlineLevel Start Finish ManualStart ManualFinish Manual Recurring Milestone Summary IsSubproject SubprojectName ExternalTask PercentComplete Cost ActualStart ActualFinish ConstraintType ConstraintDate Deadline Notes",
    ),
    groups: {
      PredecessorLink: words("PredecessorUID Type CrossProject CrossProjectName LinkLag LagFormat"),
      ExtendedAttribute: words("FieldID Value ValueID ValueGUID"),
      OutlineCode: words("FieldID ValueID ValueGUID"),
      Baseline: words("Number Start Finish Cost"),
    },
  },
  Resources: {
    item: "Resource",
    fields: words("UID Name Type Group IsGeneric"),
    groups: {
      ExtendedAttribute: words("FieldID Value ValueID ValueGUID"),
      OutlineCode: words("FieldID ValueID ValueGUID"),
    },
  },
  Assignments: { item: "Assignment", fields: words("TaskUID ResourceUID"), groups: {} },
} satisfies Record<string, Kept>;

const sectionsByElement: Readonly<Record<string, Kept>> = SECTIONS;

type Listed<Words> = Words extends ReadonlySet<infer Word> ? Word : never;
type ListedIn<Section> = Section extends Kept
  ? Listed<Section["fields"]> | Listed<Section["groups"][keyof Section["groups"]]>
  : never;

/** Named texts of the file, each as it stands there. What is listed nowhere above cannot be asked for. */
export type Fields = Partial<Record<ListedIn<(typeof SECTIONS)[keyof typeof SECTIONS]> & string, string>>;

/**
 * Gathers the records of the sections that are understood, one at a time. What lies elsewhere (calendars, work spread
 * over time) is passed over without being kept.
 */
export class RecordGatherer implements ElementReader {
  /** The texts of the project itself. */
  readonly header: Header = {};
  #section: Kept | undefined;
  #item: Gathered | undefined;
  #group: { element: string; fields: Fields; depth: number; kept: ReadonlySet<string> } | undefined;
  #into: Record<string, string> | undefined;
  #text = "";

  readonly #give: (item: string, gathered: Gathered) => void;

  /** @param give told each record when it is whole */
  constructor(give: (item: string, gathered: Gathered) => void) {
    this.#give = give;
  }

  open(element: string, depth: number): boolean {
    this.#into = this.#placeOf(element, depth);
    this.#text = "";
    return this.#into !== undefined;
  }

  text(text: string): void {
    this.#text += text;
  }

  close(element: string, depth: number): void {
    if (this.#into !== undefined) this.#into[element] = this.#text;
    this.#into = undefined;
    if (this.#group?.depth === depth) {
      this.#item?.groups.push({ element, fields: this.#group.fields });
      this.#group = undefined;
    } else if (depth === 2 && this.#item !== undefined) {
      this.#give(element, this.#item);
      this.#item = undefined;
    }
  }

  /** Where an element's own text is kept; undefined where nobody asks for it. */
  #placeOf(element: string, depth: number): Record<string, string> | undefined {
    if (depth === 1) {
      this.#section = sectionsByElement[element];
      return this.#section ? undefined : this.header;
    }
    if (this.#section === undefined) return undefined;
    if (depth === 2) {
      this.#item = element === this.#section.item ? { fields: {}, groups: [] } : undefined;
      return undefined;
    }
    if (this.#item === undefined) return undefined;
    if (this.#group !== undefined)
      return depth === this.#group.depth + 1 && this.#group.kept.has(element)
        ? this.#group.fields
        : undefined;
    const kept = this.#section.groups[element];
    if (kept !== undefined) {
      this.#group = { element, fields: {}, depth, kept };
      return undefined;
    }
    return depth === 3 && this.#section.fields.has(element) ? this.#item.fields : undefined;
  }
}
