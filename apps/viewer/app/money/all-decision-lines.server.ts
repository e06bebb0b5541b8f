import { type FragmentOf, graphql } from "@frankpledge/schema";
import type { PageAsked } from "../record/missing-page.server.ts";
import { readAllRows } from "../record/read-all-rows.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { kindTotalFields } from "./KindTotals.tsx";

const decisionLines = graphql(
  `
    query DecisionLines($body: String!, $after: String, $asAt: AsAt!) {
      ...RecordFrame
      decisions(body: $body, first: 200, after: $after, asAt: $asAt) {
        nodes { lines { ...KindTotalFields } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [recordFrame, kindTotalFields],
);

/** The money of every decision, however many there are: a total of a part would be taken for the whole. */
export async function allDecisionLines(page: PageAsked): Promise<FragmentOf<typeof kindTotalFields>[]> {
  const decisions = await readAllRows(
    async (after) => (await readRecord(page, decisionLines, { after })).decisions,
  );
  return decisions.flatMap(({ lines }) => lines);
}
