import { type FragmentOf, graphql, type ResultOf } from "@frankpledge/schema";
import type { PageAsked } from "../record/missing-page.server.ts";
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
  const lines: FragmentOf<typeof kindTotalFields>[] = [];
  for (let after: string | null = null; ; ) {
    const { decisions }: ResultOf<typeof decisionLines> = await readRecord(page, decisionLines, { after });
    lines.push(...decisions.nodes.flatMap((decision) => decision.lines));
    if (!decisions.pageInfo.hasNextPage) return lines;
    after = decisions.pageInfo.endCursor;
  }
}
