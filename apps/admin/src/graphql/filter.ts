import { fieldsOf, type Schema } from "./schema.ts";

/**
 * A list's filter as the API takes it. A value means "equal", several values "one of these"; another comparison is
 * named after the field: `forecastEnd_lte`.
 */
export function filterInput(
  schema: Schema,
  filterType: string,
  values: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const fields = fieldsOf(schema, filterType);
  const filter: Record<string, Record<string, unknown> | unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === "") continue;
    const [name = "", comparison] = key.split("_");
    const field = fields.get(name);
    if (!field) throw new Error(`This list cannot be filtered by ${name}.`);
    const operator = comparison ?? (Array.isArray(value) ? "in" : "eq");
    filter[name] = schema.types.has(field.type) ? { ...Object(filter[name]), [operator]: value } : value;
  }
  return Object.keys(filter).length > 0 ? filter : undefined;
}
