import type { AllocationShare, LedgerSource } from "@frankpledge/domain";
import { graphql, type ResultOf } from "@frankpledge/schema";
import { dataProvider } from "../../graphql/api.ts";
import { request } from "../../graphql/request.ts";
import { LEDGERS } from "../ledger/ledger-words.ts";
import type { Lines } from "../ledger/lines.ts";

const queueQuery = graphql(`
  query AllocationQueue($body: String!, $source: LedgerSource!, $first: Int!, $offset: Int!) {
    allocationQueue(body: $body, source: $source, first: $first, offset: $offset) {
      count
      amount
      groupCount
      groups {
        supplier
        expenseType
        count
        amount
        firstDate
        lastDate
      }
    }
  }
`);

const allocateGroupMutation = graphql(`
  mutation AllocateGroup(
    $body: String!
    $source: LedgerSource!
    $supplier: String
    $expenseType: String
    $shares: [AllocationShareInput!]!
    $reason: String
  ) {
    allocateGroup(
      body: $body
      source: $source
      supplier: $supplier
      expenseType: $expenseType
      shares: $shares
      reason: $reason
    )
  }
`);

export type Queue = ResultOf<typeof queueQuery>["allocationQueue"];
export type QueueGroup = Queue["groups"][number];

/** What was done last, while it can be undone. */
export interface Done {
  words: string;
  lines: Lines | undefined;
}

/** How many groups stand on one page. */
export const GROUPS = 25;

/** What waits to be linked, the largest sums first. */
export const readQueue = async (body: string, source: LedgerSource, page: number): Promise<Queue> =>
  (await request(queueQuery, { body, source, first: GROUPS, offset: page * GROUPS })).allocationQueue;

interface GivenGroup {
  body: string;
  source: LedgerSource;
  group: QueueGroup;
}

/** Gives every line of a group to projects by hand, as one revision. */
export const allocateGroup = async (
  { body, source, group: { supplier, expenseType } }: GivenGroup,
  shares: AllocationShare[],
  reason: string | undefined,
): Promise<number> =>
  (
    await request(allocateGroupMutation, {
      body,
      source,
      supplier,
      expenseType,
      shares,
      reason: reason ?? null,
    })
  ).allocateGroup;

/** As many lines as one step is undone for. */
const UNDONE_AT_MOST = 500;

/** The ids of a group's lines, so that what is done to them can be undone; undefined for too many. */
export async function linesOfGroup({ source, group }: GivenGroup): Promise<string[] | undefined> {
  const { supplier, expenseType, count } = group;
  if (count > UNDONE_AT_MOST) return undefined;
  const { data } = await dataProvider.getList(LEDGERS[source].resource, {
    filter: {
      [supplier === null ? "supplier_isNull" : "supplier"]: supplier ?? true,
      [expenseType === null ? "expenseType_isNull" : "expenseType"]: expenseType ?? true,
      linked: false,
      standing: true,
    },
    pagination: { page: 1, perPage: UNDONE_AT_MOST },
    sort: { field: "id", order: "ASC" },
  });
  return data.map(({ id }) => String(id));
}
