import { graphql } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";

const setBaselineMutation = graphql(`
  mutation SetBaseline($planId: ID!, $release: Int!, $reason: String!, $approvedBy: String!) {
    setBaseline(planId: $planId, release: $release, reason: $reason, approvedBy: $approvedBy) {
      id
    }
  }
`);

export interface NewBaseline {
  planId: string;
  release: number;
  reason: string;
  approvedBy: string;
}

/** Keeps a published version as the yardstick of a plan; the yardsticks before it stay on the record. */
export const setBaseline = (baseline: NewBaseline) => request(setBaselineMutation, baseline);
