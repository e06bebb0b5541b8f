import { z } from "zod";

/*
 * A backup is lines of JSON, compressed with gzip:
 *
 *   {"frankpledgeBackup":1,"migrations":["0000_record",…],"createdAt":"2026-01-31T12:00:00.000Z"}
 *   {"table":"records","row":{…}}      for each row, a table after those that its foreign keys name
 *   {"rows":1234}
 *
 * A row is the text that PostgreSQL made of it. It is never parsed on its way, so that no number is rounded.
 */

export const FORMAT = 1;

const headerLine = z.object({
  frankpledgeBackup: z.int(),
  migrations: z.array(z.string()),
  createdAt: z.string(),
});
export type Header = z.infer<typeof headerLine>;

/** The header that a line is; null when it is none. */
export function parseHeader(line: string): Header | null {
  try {
    return headerLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

export function rowLine(table: string, row: string): string {
  return `{"table":"${table}","row":${row}}`;
}

/** The row that a line is; null when it is none. */
export function parseRow(line: string): { table: string; row: string } | null {
  const [, table, row] = /^\{"table":"([a-z0-9_]+)","row":(\{.*\})\}$/.exec(line) ?? [];
  return table && row ? { table, row } : null;
}

export function closingLine(rows: number): string {
  return `{"rows":${rows}}`;
}
