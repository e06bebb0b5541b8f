import { fieldsOf, type Schema } from "./schema.ts";

/** The part of a form's values that an input type knows, in the type's order. Empty text is no value. */
export function knownInput(
  schema: Schema,
  inputType: string,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(schema, inputType)) {
    const value = values[name];
    if (value !== undefined) input[name] = knownValue(schema, field.type, value);
  }
  return input;
}

/** The values that differ from the row they were made from: only these are sent, so the rest cannot be undone. */
export function changedInput(
  schema: Schema,
  inputType: string,
  values: Record<string, unknown>,
  previous: Record<string, unknown>,
): Record<string, unknown> {
  const before = knownInput(schema, inputType, previous);
  const after = Object.entries(knownInput(schema, inputType, values));
  // Both come in the input type's order, so equal values have equal text.
  return Object.fromEntries(
    after.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name] ?? null)),
  );
}

function knownValue(schema: Schema, type: string, value: unknown): unknown {
  if (value === "" || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => knownValue(schema, type, item));
  return schema.types.has(type) ? knownInput(schema, type, value as Record<string, unknown>) : value;
}
