import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";
import type { Change } from "./release.ts";

const revisionsQuery = graphql(`
  query Revisions($body: String!, $first: Int!, $offset: Int!) {
    revisions(body: $body, first: $first, offset: $offset) {
      nodes {
        id
        number
        author
        reason
        effectiveAt
        recordedAt
      }
    }
  }
`);

const changesQuery = graphql(`
  query Changes($body: String!, $from: AsAt!, $to: AsAt!) {
    changes(body: $body, from: $from, to: $to) {
      changes {
        kind
        entity
        id
        label
        fields {
          field
          label
          before
          after
        }
      }
    }
  }
`);

export type Revision = ResultOf<typeof revisionsQuery>["revisions"]["nodes"][number];

/** A revision with what it did to the record. */
export interface RevisionRead {
  revision: Revision;
  /** The rows it wrote; missing for the first, which has nothing before it to compare with. */
  changes: readonly Change[] | undefined;
  /** The number of the newest revision of the body. */
  newest: number;
}

/** The two points of the record between which a revision stands; nothing for the first. */
export const pointsAround = (revision: number): { from: string; to: string } | undefined =>
  revision > 1 ? { from: `revision:${revision - 1}`, to: `revision:${revision}` } : undefined;

/** Room for the changes that others make between the two questions, which push a revision down the list. */
const SPARE = 10;

/** A revision by its number, with the rows it wrote, or null when the body's record has no such revision. */
export async function readRevision(body: string, number: number): Promise<RevisionRead | null> {
  const newest =
    (await request(revisionsQuery, { body, first: 1, offset: 0 })).revisions.nodes[0]?.number ?? 0;
  if (!Number.isInteger(number) || number < 1 || number > newest) return null;
  const points = pointsAround(number);
  // Numbers have no gaps, so that the number tells the place in the list.
  const [listed, compared] = await Promise.all([
    request(revisionsQuery, { body, first: SPARE, offset: newest - number }),
    points && request(changesQuery, { body, ...points }),
  ]);
  const revision = listed.revisions.nodes.find((each) => each.number === number);
  return revision ? { revision, changes: compared?.changes.changes, newest } : null;
}
