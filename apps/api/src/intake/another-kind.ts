import { open } from "node:fs/promises";
import type { RowFile } from "../record/proposal/file-kind.ts";

/** How much of a file tells whether it is a schedule. */
const START_BYTES = 4096;

/** The sentence for a schedule that was handed in as a table; null for any other file. */
export async function scheduleAsTable({ path, name }: RowFile): Promise<string | null> {
  if (/\.(?:mpp|mpt)$/i.test(name))
    return `“${name}” is a file of Microsoft Project itself: save it there as “XML Format (*.xml)”, and bring it in as a schedule (import project).`;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES);
    const isSchedule = buffer
      .subarray(0, bytesRead)
      .toString("latin1")
      .includes("schemas.microsoft.com/project");
    return isSchedule
      ? `“${name}” is a schedule of Microsoft Project: bring it in as one (import project).`
      : null;
  } finally {
    await file.close();
  }
}
