import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";

/** What every page of a body's record shows: whose record it is, which published version, and which is the latest. */
export const recordFrame = graphql(`
  fragment RecordFrame on Query {
    body: policingBody(slug: $body, asAt: $asAt) {
      slug
      name
      synthetic
      readAt { release title effectiveAt reconstructed }
    }
    latest: policingBody(slug: $body) {
      readAt { release }
    }
  }
`);

/** The number of the latest published version of a record; 0 before the first. */
export const latestOf = (record: FragmentOf<typeof recordFrame>): number =>
  readFragment(recordFrame, record).latest?.readAt.release ?? 0;
