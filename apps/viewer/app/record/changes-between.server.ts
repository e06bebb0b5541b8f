import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { CHANGES_ON_A_PAGE, changeFields } from "./ChangeGroups.tsx";
import { CHANGES_IN_SHORT, toldChangeFields } from "./ChangesInWords.tsx";
import type { Comparison } from "./comparison-asked.ts";
import { groupByEntity } from "./entity-words.ts";
import { lineChangeFields } from "./LineChanges.tsx";
import { locateRows } from "./locate-rows.server.ts";

const changes = graphql(
  `
    query Changes($body: String!, $from: AsAt!, $to: AsAt!) {
      changes(body: $body, from: $from, to: $to) {
        totalCount
        changes { id entity ...ChangeFields }
        lines { ...LineChangeFields }
        inWords { id ...ToldChangeFields }
      }
    }
  `,
  [changeFields, lineChangeFields, toldChangeFields],
);

/**
 * What changed between two published versions, on one page of the list, and where each row that is still there can be
 * read. What is of one kind stands together over all pages.
 */
export async function changesBetween(body: string, { from, to }: Comparison, page: number) {
  const asAt = `release:${to}`;
  const { changes: all } = await askApi(changes, { body, from: `release:${from}`, to: asAt });
  const set = {
    totalCount: all.totalCount,
    lines: all.lines,
    // They head the list, so they stand on its first page alone.
    told: page === 1 ? all.inWords.slice(0, CHANGES_IN_SHORT) : [],
    moreTold: page === 1 ? Math.max(0, all.inWords.length - CHANGES_IN_SHORT) : 0,
    changes: groupByEntity(all.changes)
      .flatMap(({ rows }) => rows)
      .slice((page - 1) * CHANGES_ON_A_PAGE, page * CHANGES_ON_A_PAGE),
  };
  return {
    ...set,
    places: await locateRows(body, asAt, [...new Set([...set.told, ...set.changes].map(({ id }) => id))]),
  };
}
