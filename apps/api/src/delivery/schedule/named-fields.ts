import { type Colour, PROJECT_STAGES, type ProjectStage } from "@frankpledge/domain";
import type { ScheduleTask } from "@frankpledge/mspdi";

/** What the office's custom fields may be called for the record to take them, in any case and spacing. */
export const NAMED_FIELDS = {
  address: "Frankpledge",
  code: "Code",
  owner: "Owner",
  priority: "Priority",
  commitment: "Commitment",
  strand: "Strand",
  areas: "Areas",
  rag: "RAG",
  stage: "Stage",
  objective: "Objective",
} as const;
export type NamedField = keyof typeof NAMED_FIELDS;

const OTHER_NAMES: Readonly<Record<string, NamedField>> = {
  area: "areas",
  "owner role": "owner",
  "responsible owner": "owner",
  priorities: "priority",
  commitments: "commitment",
  pledge: "commitment",
  pledges: "commitment",
  "delivery rag": "rag",
  "rag status": "rag",
  "project code": "code",
};

/** Which field of the record a custom field is, by its name; null for one that the record has no place for. */
export function fieldNamed(name: string): NamedField | null {
  const plain = name
    .trim()
    .replace(/[\s_]+/g, " ")
    .toLowerCase();
  const own = (Object.keys(NAMED_FIELDS) as NamedField[]).find(
    (field) => NAMED_FIELDS[field].toLowerCase() === plain,
  );
  return own ?? OTHER_NAMES[plain] ?? null;
}

/** The custom fields of a task that the record has a place for. */
export function namedFieldsOf({ custom }: ScheduleTask): Partial<Record<NamedField, string>> {
  const found: Partial<Record<NamedField, string>> = {};
  for (const [name, value] of custom) {
    const field = fieldNamed(name);
    if (field !== null) found[field] ??= value;
  }
  return found;
}

/** The parts of a field that names several: "C1; C4". */
export const severalOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const COLOUR_WORDS: Readonly<Record<string, Colour>> = {
  red: "RED",
  r: "RED",
  amber: "AMBER",
  yellow: "AMBER",
  a: "AMBER",
  green: "GREEN",
  g: "GREEN",
  blue: "BLUE",
  b: "BLUE",
};

/** The colour that a word of the schedule names: its own name, its first letter, or its label in the plan's scheme. */
export function colourNamed(text: string, labels: ReadonlyMap<string, Colour>): Colour | null {
  const word = text.trim().toLowerCase();
  return labels.get(word) ?? COLOUR_WORDS[word] ?? null;
}

/** The stage that a word of the schedule names: "On hold". */
export function stageNamed(text: string): ProjectStage | null {
  const word = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_");
  return PROJECT_STAGES.find((stage) => stage === word) ?? null;
}
