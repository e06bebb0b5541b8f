import { graphql } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";

const clearRowsMutation = graphql(`
  mutation ClearRows($ids: [ID!]!, $embargoUntil: DateTime, $reason: String) {
    clearRows(ids: $ids, embargoUntil: $embargoUntil, reason: $reason)
  }
`);

/** Clears drafts for publication; all of them are one revision. */
export const clearRows = (ids: string[], embargoUntil: string | null, reason: string | undefined) =>
  request(clearRowsMutation, { ids, embargoUntil, reason: reason ?? null });
