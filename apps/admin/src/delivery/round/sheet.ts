/** What came of a sheet, or would come of it. */
export interface SheetReport {
  accepted: number;
  created: number;
  changed: number;
  /** Those rows in words. */
  changes: SheetChange[];
  duplicates: number;
  rejected: { row: number; reason: string; text: string }[];
  leftOut: { what: string; count: number; reason: string }[];
  seenAt: number;
  revision: number | null;
}

interface SheetChange {
  kind: "ADDED" | "CHANGED";
  id: string;
  row: number;
  fields: { field: string; before: string | null; after: string | null }[];
}

/**
 * Hands a round's sheet back.
 * @param ifRevision the revision that the differences were seen at; null for a trial, which changes nothing
 */
export async function handSheet(round: string, file: File, ifRevision: number | null): Promise<SheetReport> {
  const query = new URLSearchParams({
    name: file.name,
    trial: String(ifRevision === null),
    ...(ifRevision === null ? {} : { ifRevision: String(ifRevision) }),
  });
  const response = await fetch(`/rounds/${round}/sheet?${query}`, {
    method: "POST",
    headers: { "x-requested-with": "frankpledge", "content-type": "application/octet-stream" },
    body: file,
  }).catch(() => {
    throw new Error("The server cannot be reached, or the file changed meanwhile. Choose it again.");
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new Error(answer.errors?.[0]?.message ?? `The server answered with status ${response.status}.`);
  return answer as SheetReport;
}
