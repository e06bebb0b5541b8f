import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { changeFields } from "./ChangeGroups.tsx";
import type { Comparison } from "./comparison-asked.ts";
import { locateRows } from "./locate-rows.server.ts";

const changes = graphql(
  `
    query Changes($body: String!, $from: AsAt!, $to: AsAt!) {
      changes(body: $body, from: $from, to: $to) {
        totalCount
        changes { id ...ChangeFields }
      }
    }
  `,
  [changeFields],
);

/** What changed between two published versions, and where each row that is still there can be read. */
export async function changesBetween(body: string, { from, to }: Comparison) {
  const asAt = `release:${to}`;
  const { changes: set } = await askApi(changes, { body, from: `release:${from}`, to: asAt });
  return {
    ...set,
    places: await locateRows(
      body,
      asAt,
      set.changes.map(({ id }) => id),
    ),
  };
}
