import { graphql } from "@frankpledge/schema";

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
