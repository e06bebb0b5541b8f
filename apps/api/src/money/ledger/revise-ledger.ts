import type { Request } from "../../graph/request.ts";
import { commitRevision } from "../../record/commit.ts";
import type { Revising } from "../../record/revising.ts";
import { mustKeep } from "../../record/viewer.ts";

/** Makes one revision of a body's record on behalf of who asks, if they keep it. @returns what `work` gave */
export async function reviseLedger(
  { store, viewer }: Request,
  body: string,
  reason: string | null,
  work: (revising: Revising) => Promise<number>,
): Promise<number> {
  const author = mustKeep(viewer, body);
  const { result } = await commitRevision(store, { body, author, reason }, work);
  return result;
}
