import { graphql, type ResultOf, type VariablesOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const published = graphql(`
  query PublishedSmallCounts($measureId: ID!) {
    publishedSmallCounts(measureId: $measureId) {
      id
      label
      release
    }
  }
`);

const withdraw = graphql(`
  mutation WithdrawSmallCounts($measureId: ID!, $reason: String!, $approvedBy: String!) {
    withdrawSmallCounts(measureId: $measureId, reason: $reason, approvedBy: $approvedBy)
  }
`);

export type SmallCount = ResultOf<typeof published>["publishedSmallCounts"][number];

/** The readings of a measure that are withheld by now and stand in published versions. */
export const publishedSmallCounts = async (measureId: string): Promise<SmallCount[]> =>
  (await request(published, { measureId })).publishedSmallCounts;

/** Takes them out of every published version. @returns how many */
export const withdrawSmallCounts = async (withdrawal: VariablesOf<typeof withdraw>): Promise<number> =>
  (await request(withdraw, withdrawal)).withdrawSmallCounts;
