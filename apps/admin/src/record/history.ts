import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";

const historyQuery = graphql(`
  query History($id: ID!) {
    history(id: $id) {
      kind
      revision {
        id
        number
        author
        reason
        effectiveAt
        recordedAt
      }
      fields {
        field
        label
        before
        after
      }
    }
  }
`);

export type RowVersion = ResultOf<typeof historyQuery>["history"][number];
export type FieldChange = RowVersion["fields"][number];

/** Every version of a row, newest first. */
export const readHistory = async (id: string): Promise<RowVersion[]> =>
  (await request(historyQuery, { id })).history;
