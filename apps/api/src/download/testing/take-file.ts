import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTable, type TableRow, textOfCell } from "@frankpledge/tabular";
import type { Account } from "../../record/viewer.ts";
import type { TestApi } from "../../testing/test-api.ts";
import type { Told } from "../told-row.ts";

/** Asks for a download as a browser would. */
export function takeFile(api: TestApi, path: string, as?: Account, headers: Record<string, string> = {}) {
  const authorization = as ? { authorization: `Bearer ${as.id}` } : {};
  return api.server.inject({
    method: "GET",
    url: `/downloads/testshire/${path}`,
    headers: { ...authorization, ...headers },
  });
}

/** A download as tables are read: each row by its headings, blank cells left out. */
export async function takeTable(
  api: TestApi,
  path: string,
  as?: Account,
): Promise<{ headers: string[]; rows: Record<string, string>[] }> {
  const { statusCode, rawPayload } = await takeFile(api, path, as);
  if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}: ${rawPayload.toString()}`);
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  try {
    const file = join(folder, "file");
    await writeFile(file, rawPayload);
    const table = await openTable(file, { name: path });
    const lines: TableRow[] = [];
    for await (const line of table.rows()) if (line.sheet !== "About") lines.push(line);
    const headings = lines.shift();
    const headers = (headings?.cells ?? []).map(textOfCell);
    const rows = lines.map(({ cells }) =>
      Object.fromEntries(
        cells.flatMap((cell, place) => (cell === null ? [] : [[headers[place], textOfCell(cell)]])),
      ),
    );
    return { headers, rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rows of a download as JSON. */
export async function takeRows(api: TestApi, path: string, as?: Account): Promise<Told[]> {
  const { statusCode, body, json } = await takeFile(api, path, as);
  if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}: ${body}`);
  return json().rows;
}
