import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";
import { locateRows, type RowPlace } from "../record/locate-rows.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { releaseAsked } from "../record/release-asked.ts";
import type { SearchAsked } from "./search-asked.ts";

/** The most that the API gives. */
const MOST = 100;

/** As many as are shown: whoever wants more wants other words. */
const BEST = 50;

const searchFields = graphql(`
  fragment SearchFields on Query {
    bodies: policingBodies { slug name synthetic }
    hits: search(text: $text, body: $body, first: $most, asAt: $asAt) @include(if: $looking) {
      entity
      id
      label
      excerpt
      body
    }
  }
`);

const searchAll = graphql(
  `
    query SearchAll($text: String!, $body: String, $most: Int!, $asAt: AsAt!, $looking: Boolean!) {
      ...SearchFields
    }
  `,
  [searchFields],
);

const searchOne = graphql(
  `
    query SearchOne($text: String!, $body: String!, $most: Int!, $asAt: AsAt!, $looking: Boolean!) {
      ...RecordFrame
      ...SearchFields
    }
  `,
  [recordFrame, searchFields],
);

/** A row that was found, with where it can be read; null when nowhere. */
export interface Hit {
  entity: string;
  id: string;
  name: string;
  excerpt: string;
  body: { slug: string; name: string; synthetic: boolean };
  path: string | null;
}

export interface Found {
  /** Whose records can be searched. */
  bodies: { slug: string; name: string; synthetic: boolean }[];
  /** The record that was searched; null for every record. */
  record: FragmentOf<typeof recordFrame> | null;
  /** The published version that was chosen; null for the latest, as always when every record is searched. */
  release: number | null;
  /** The best. */
  hits: Hit[];
  count: number;
  /** True when there may be more than are counted. */
  orMore: boolean;
}

/**
 * Finds what was asked for, in the published version that the address asks for. Versions are numbered for each body,
 * so a search through all records reads the latest of each.
 */
export async function searchRecords(request: Request, { text, body }: SearchAsked): Promise<Found> {
  const asking = { text, most: MOST, looking: text !== "" };
  const release = body === null ? null : releaseAsked(new URL(request.url).searchParams);
  const record = body === null ? null : await readRecord({ request, params: { body } }, searchOne, asking);
  const asAt = typeof release === "number" ? `release:${release}` : "latest";
  const { bodies, hits = [] } = readFragment(
    searchFields,
    record ?? (await askApi(searchAll, { ...asking, body, asAt })),
  );
  const best = (hits ?? []).slice(0, BEST);
  const places = await locateRows(
    body,
    asAt,
    best.map(({ id }) => id),
  );
  return {
    bodies,
    record,
    release: typeof release === "number" ? release : null,
    hits: best.flatMap(({ body: slug, label, ...hit }) => {
      const whose = bodies.find((candidate) => candidate.slug === slug);
      const place = placeOf(hit, slug, places);
      return whose ? [{ ...hit, name: place?.name ?? label, body: whose, path: place?.path ?? null }] : [];
    }),
    count: hits?.length ?? 0,
    orMore: hits?.length === MOST,
  };
}

function placeOf(
  { entity, id }: { entity: string; id: string },
  body: string,
  places: Readonly<Record<string, RowPlace>>,
): RowPlace | undefined {
  return entity === "PolicingBody" ? { path: paths.body(body) } : places[id];
}
