import type { DeliveryEndStatus } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { sentenceCase } from "../text/sentence-case.ts";

export const endStatusFields = graphql(`
  fragment EndStatusFields on EndStatus {
    status
    words
  }
`);

const passed: DeliveryEndStatus["kind"] = "FORECAST_END_PASSED";
/** What these say stands already in the date's own cell, or in the table's caption. */
const saidElsewhere: readonly string[] = [
  "FORECAST_END_AHEAD",
  "NO_FORECAST_END",
  "COMPLETED",
  "WITHDRAWN",
] satisfies DeliveryEndStatus["kind"][];

interface Props {
  status: FragmentOf<typeof endStatusFields>;
}

/** What is to be known of a project's forecast end on the day read at (S3.5). */
export function EndStatus({ status: masked }: Props) {
  const { status, words } = readFragment(endStatusFields, masked);
  if (saidElsewhere.includes(status)) return null;
  return (
    <span className={status === passed ? "lines__more overdue" : "lines__more"}>{sentenceCase(words)}</span>
  );
}
