import type { AllocationShare, LedgerSource } from "@frankpledge/domain";
import { graphql, type VariablesOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const allocateMutation = graphql(`
  mutation AllocateLines(
    $body: String!
    $source: LedgerSource!
    $ids: [ID!]!
    $shares: [AllocationShareInput!]!
    $reason: String
  ) {
    allocateLines(body: $body, source: $source, ids: $ids, shares: $shares, reason: $reason)
  }
`);

const correctMutation = graphql(`
  mutation CorrectLines(
    $body: String!
    $source: LedgerSource!
    $ids: [ID!]!
    $input: LineCorrectionInput!
    $reason: String!
  ) {
    correctLines(body: $body, source: $source, ids: $ids, input: $input, reason: $reason)
  }
`);

const reverseMutation = graphql(`
  mutation ReverseLines($body: String!, $source: LedgerSource!, $ids: [ID!]!, $reason: String!) {
    reverseLines(body: $body, source: $source, ids: $ids, reason: $reason)
  }
`);

/** Which lines of which ledger something is done to. */
export interface Lines {
  body: string;
  source: LedgerSource;
  ids: string[];
}

/** Gives lines to projects by hand; without shares, back to the rules. */
export const allocateLines = async (
  lines: Lines,
  shares: AllocationShare[],
  reason?: string,
): Promise<number> =>
  (await request(allocateMutation, { ...lines, shares, reason: reason ?? null })).allocateLines;

export type LineCorrection = VariablesOf<typeof correctMutation>["input"];

/** Takes lines back and writes others in their place. */
export const correctLines = async (lines: Lines, input: LineCorrection, reason: string): Promise<number> =>
  (await request(correctMutation, { ...lines, input, reason })).correctLines;

/** Takes lines back. */
export const reverseLines = async (lines: Lines, reason: string): Promise<number> =>
  (await request(reverseMutation, { ...lines, reason })).reverseLines;
