import { BODY, officer } from "./accounts.ts";
import type { TestApi } from "./test-api.ts";

/** The newest change of the tests' record: it stays the same when a change is refused. */
export async function lastRevision(
  api: TestApi,
): Promise<{ number: number; author: string; reason: string | null }> {
  const { revisions } = await api.read(
    `{ revisions(body: "${BODY}", first: 1) { nodes { number author reason } } }`,
    { as: officer },
  );
  return revisions.nodes[0];
}
