import type { Fields, Gathered } from "./gather-records.ts";
import { readText } from "./read-value.ts";
import type { Unread } from "./schedule.ts";
import { TEXT_FIELDS } from "./text-fields.ts";

/** A custom field, or an outline code, as the file defines it. */
interface Defined {
  name: string;
  /** The words of its list of values, by their number. */
  values: Map<string, string>;
  /** Of a field whose list is that of an outline code: the code's GUID. */
  listOf: string | null;
}

/** The custom fields that a file defines: what each is called, and the words of its list of values. */
export class CustomFields {
  readonly #byId = new Map<string, Defined>();
  readonly #byGuid = new Map<string, Defined>();

  /** Takes a definition, that of a custom field or of an outline code. */
  define({ fields, groups }: Gathered): void {
    const id = readText(fields.FieldID);
    const guid = readText(fields.Guid);
    const name = readText(fields.Alias) ?? readText(fields.FieldName) ?? usualName(id ?? "");
    const defined: Defined = {
      name: name ?? "",
      values: valuesOf(groups.map((group) => group.fields)),
      listOf: readText(fields.Ltuid),
    };
    if (guid !== null) this.#byGuid.set(guid, defined);
    if (id !== null && name !== null) this.#byId.set(id, defined);
  }

  /** The custom fields of a task or resource by name; what cannot be told by a name is said and left out. */
  of({ groups }: Gathered, unread: (of: Omit<Unread, "taskUid">) => void): ReadonlyMap<string, string> {
    if (!groups.some(({ element }) => isCustom(element))) return NONE;
    const custom = new Map<string, string>();
    for (const { element, fields } of groups) {
      if (!isCustom(element)) continue;
      const id = readText(fields.FieldID) ?? "";
      const name = this.#byId.get(id)?.name ?? usualName(id);
      const value = readText(this.#listed(id, fields) ?? fields.Value);
      if (name === null) {
        const text = value ?? readText(fields.ValueID);
        if (text !== null)
          unread({ element, text, reason: `the file does not define the custom field ${id}` });
      } else if (value !== null) {
        const before = custom.get(name);
        // A field that may have several values is written once for each.
        custom.set(name, before === undefined ? detached(value) : `${before}; ${detached(value)}`);
      } else if (readText(fields.ValueID) !== null)
        unread({
          element,
          text: fields.ValueID ?? "",
          reason: `the list of the field “${name}” has no such value`,
        });
    }
    return custom;
  }

  /** The words of a list that a task names by their number. */
  #listed(id: string, { ValueID, ValueGUID }: Fields): string | undefined {
    const defined = this.#byId.get(id);
    const number = ValueID?.trim() ?? ValueGUID?.trim() ?? "";
    return defined?.values.get(number) ?? this.#byGuid.get(defined?.listOf ?? "")?.values.get(number);
  }
}

const isCustom = (element: string): boolean => element === "ExtendedAttribute" || element === "OutlineCode";

/** Most lines of most schedules have none: one for all of them. */
const NONE: ReadonlyMap<string, string> = new Map();

/** The words of a list by their number or GUID; a value below another is read with it: "South.Portsmouth". */
function valuesOf(listed: readonly Fields[]): Map<string, string> {
  const words = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const { ID, ValueID, FieldGUID, Value, ParentValueID } of listed) {
    const word = readText(Value);
    if (word === null) continue;
    for (const number of [ID, ValueID, FieldGUID].map(readText)) {
      if (number === null) continue;
      words.set(number, word);
      const parent = readText(ParentValueID);
      if (parent !== null && parent !== number) parents.set(number, parent);
    }
  }
  const whole = (number: string, depth: number): string => {
    const parent = parents.get(number);
    const above = parent !== undefined && words.has(parent) && depth < DEEPEST_CODE ? parent : undefined;
    return above === undefined
      ? (words.get(number) ?? "")
      : `${whole(above, depth + 1)}.${words.get(number)}`;
  };
  return new Map([...words.keys()].map((number) => [number, whole(number, 0)]));
}

/** Deeper than any outline code; values that name one another in a circle end there. */
const DEEPEST_CODE = 20;

/** The name of a custom text that the file itself does not define: "Text7". */
function usualName(id: string): string | null {
  const place = TEXT_FIELDS.indexOf(Number(id));
  return place === -1 ? null : `Text${place + 1}`;
}

/** A text of its own: a piece of the file would keep the whole of the file in memory. */
export const detached = (text: string): string => Buffer.from(text).toString();
