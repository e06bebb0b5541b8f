import type { LedgerSource } from "@frankpledge/domain";
import { graphql, type ResultOf, type VariablesOf } from "@frankpledge/schema";
import { apiSchema } from "../../graphql/api.ts";
import { knownInput } from "../../graphql/input.ts";
import { request } from "../../graphql/request.ts";
import { sharesTyped } from "../ledger/SharesInput.tsx";

const previewQuery = graphql(`
  query PreviewAllocationRule($body: String!, $source: LedgerSource!, $rule: RuleTrialInput!, $id: ID) {
    previewAllocationRule(body: $body, source: $source, rule: $rule, id: $id) {
      changed
      changedAmount
      decided
      decidedAmount
      samples {
        id
        supplier
        description
        paidOn
        amount
      }
    }
  }
`);

export type RulePreviewed = ResultOf<typeof previewQuery>["previewAllocationRule"];
export type RuleTrial = VariablesOf<typeof previewQuery>["rule"];

/** A rule as a form holds it, half typed perhaps, as the API takes it. */
export const trialOf = (values: Record<string, unknown>): RuleTrial =>
  knownInput(apiSchema, "RuleTrialInput", {
    ...values,
    name: values.name || "Not named yet",
    shares: sharesTyped(values.shares),
  }) as RuleTrial;

/** What would come of a rule in a ledger, were it kept. */
export const previewRule = async (body: string, source: LedgerSource, rule: RuleTrial, id: string | null) =>
  (await request(previewQuery, { body, source, rule, id })).previewAllocationRule;

/** Whether a rule as a form holds it says which lines it is for, and where they go. */
export function isRuleWhole(values: Record<string, unknown>): boolean {
  const shares = (values.shares ?? []) as ({ projectId?: string | null } | null)[];
  return (
    shares.length > 0 &&
    shares.every((share) => share?.projectId === null || !!share?.projectId) &&
    (PATTERNS.some((pattern) => values[pattern]) || !!(values.paidFrom && values.paidTo))
  );
}

const PATTERNS = ["supplier", "description", "expenseType", "subjective", "department", "costCentre"];
