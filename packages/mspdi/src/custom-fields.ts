import type { Gathered } from "./gather-records.ts";
import { readText } from "./read-value.ts";
import type { Unread } from "./schedule.ts";

/** The custom fields that a file defines: what each is called, and the words of its list of values. */
export class CustomFields {
  readonly #byId = new Map<string, { name: string; values: Map<string, string> }>();

  define({ fields, groups }: Gathered): void {
    const id = readText(fields.FieldID);
    const name = readText(fields.Alias) ?? readText(fields.FieldName);
    if (id === null || name === null) return;
    const values = groups.flatMap(({ fields: { ID, Value } }): [string, string][] =>
      ID === undefined || Value === undefined ? [] : [[ID.trim(), Value.trim()]],
    );
    this.#byId.set(id, { name, values: new Map(values) });
  }

  /** The custom fields of a task or resource by name; what no definition names is said and left out. */
  of({ groups }: Gathered, unread: (of: Omit<Unread, "taskUid">) => void): Map<string, string> {
    const custom = new Map<string, string>();
    for (const { element, fields } of groups) {
      if (element !== "ExtendedAttribute") continue;
      const id = readText(fields.FieldID) ?? "";
      const defined = this.#byId.get(id);
      const listed = defined?.values.get(fields.ValueID?.trim() ?? "");
      const value = readText(listed ?? fields.Value);
      if (value === null) continue;
      if (defined) custom.set(defined.name, detached(value));
      else
        unread({
          element: "ExtendedAttribute",
          text: value,
          reason: `the file does not define the custom field ${id}`,
        });
    }
    return custom;
  }
}

/** A text of its own: a piece of the file would keep the whole of the file in memory. */
export const detached = (text: string): string => Buffer.from(text).toString();
