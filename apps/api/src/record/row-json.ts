import type { Row } from "./entity.ts";

/** A row that SQL gave as JSON, its columns under their field names. */
export function camelRow(row: Record<string, unknown>): Row {
  const fields = Object.entries(row).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(fields) as Row;
}

/** The column that a field is kept in. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
