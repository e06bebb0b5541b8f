import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";

const previewQuery = graphql(`
  query ReleasePreview($body: String!) {
    releasePreview(body: $body) {
      number
      totalCount
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
      heldBack {
        entity
        id
        label
        reason
      }
    }
  }
`);

const publishMutation = graphql(`
  mutation PublishRelease($body: String!, $title: String!) {
    publishRelease(body: $body, title: $title) {
      id
      number
      title
    }
  }
`);

const latestQuery = graphql(`
  query LatestRelease($body: String!) {
    releases(body: $body, first: 1) {
      totalCount
      nodes {
        number
        title
        publishedAt
        effectiveAt
        reconstructed
      }
    }
  }
`);

export type ReleasePreview = ResultOf<typeof previewQuery>["releasePreview"];
export type Change = ReleasePreview["changes"][number];
export type PublishedRelease = ResultOf<typeof publishMutation>["publishRelease"];

/** What publishing now would change for the public, and what it would leave out. */
export const readPreview = async (body: string): Promise<ReleasePreview> =>
  (await request(previewQuery, { body })).releasePreview;

/** Publishes the record as it stands. */
export const publishRelease = async (body: string, title: string): Promise<PublishedRelease> =>
  (await request(publishMutation, { body, title })).publishRelease;

/** The version that the public sees now, or nothing before the first. */
export const readLatestRelease = async (body: string) =>
  (await request(latestQuery, { body })).releases.nodes[0] ?? null;
