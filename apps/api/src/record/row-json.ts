import type { Row } from "./entity.ts";

/** Columns by field and fields by column, each made once: there are few, and rows are many. */
const columns = new Map<string, string>();
const fields = new Map<string, string>();

/** A row that SQL gave as JSON, its columns under their field names. */
export function camelRow(row: Record<string, unknown>): Row {
  const camel: Record<string, unknown> = {};
  for (const column in row) camel[fieldOf(column)] = row[column];
  return camel as Row;
}

/** The column that a field is kept in. */
export function columnOf(field: string): string {
  const column = columns.get(field) ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(field, column);
  return column;
}

function fieldOf(column: string): string {
  const field =
    fields.get(column) ?? column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  fields.set(column, field);
  return field;
}
