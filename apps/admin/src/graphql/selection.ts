import { fieldsOf, type Schema } from "./schema.ts";

/**
 * What is read of a row: its plain fields and the value objects it holds, all the way down. Other rows (types with
 * an id) are read by their own lists; only the slug of the body comes along, as it tells whose record this is.
 */
export function selectionOf(schema: Schema, type: string): string {
  const parts: string[] = [];
  for (const [name, field] of fieldsOf(schema, type)) {
    if (!schema.types.has(field.type)) parts.push(name);
    else if (name === "body") parts.push("body { slug }");
    else if (!fieldsOf(schema, field.type).has("id"))
      parts.push(`${name} ${selectionOf(schema, field.type)}`);
  }
  return `{ ${parts.join(" ")} }`;
}
