import { access, rm } from "node:fs/promises";
import { Refusal } from "../refusal.ts";
import { DAYS_TO_WAIT } from "./uploads.ts";

/** What is noted of a file that was handed in. */
interface NotedFile {
  /** Where the server keeps it; null once it lets go of it. */
  keptAt: string | null;
  fileName: string;
}

/** Where the server keeps a file. @throws Refusal CONFLICT when it does not, or no longer */
export async function keptFile({ keptAt, fileName }: NotedFile): Promise<string> {
  const gone = new Refusal(
    "CONFLICT",
    `The file ${fileName} is not kept any more: hand it in again. A file waits ${DAYS_TO_WAIT} days to be taken in.`,
  );
  if (keptAt === null) throw gone;
  await access(keptAt).catch(() => {
    throw gone;
  });
  return keptAt;
}

/** Lets go of a file, once it is taken in or given up. */
export async function discardFile({ keptAt }: NotedFile): Promise<void> {
  if (keptAt !== null) await rm(keptAt, { force: true });
}
