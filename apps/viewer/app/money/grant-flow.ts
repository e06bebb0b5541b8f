import type { Pence } from "@frankpledge/domain";
import { penceOf } from "./amount-words.ts";

interface Granted {
  kind: "DIRECT" | "INFLUENCE_ONLY";
  amount: string;
  paid: string | null;
  fund: { slug: string; name: string } | null;
  partner: { name: string };
}

/** What flows from one fund to one partner in a year. */
export interface GrantFlow {
  /** Null where a grant does not say which fund it comes from. */
  fund: { slug: string; name: string } | null;
  partner: string;
  grants: number;
  granted: Pence;
  /** What is reported as paid; null where that is not reported of any of its grants. */
  paid: Pence | null;
}

/**
 * The body's own grants as flows from fund to partner, the largest first. Partners' own spending is none of them: the
 * Commissioner does not hold it.
 */
export function grantFlows(grants: readonly Granted[]): GrantFlow[] {
  const direct = grants.filter(({ kind }) => kind === "DIRECT");
  const between = Map.groupBy(direct, ({ fund, partner }) => JSON.stringify([fund?.slug, partner.name]));
  return [...between.values()]
    .flatMap((together) => {
      const [first] = together;
      if (!first) return [];
      const paid = together.flatMap((grant) => (grant.paid === null ? [] : penceOf(grant.paid)));
      return {
        fund: first.fund,
        partner: first.partner.name,
        grants: together.length,
        granted: sum(together.map(({ amount }) => penceOf(amount))),
        paid: paid.length === 0 ? null : sum(paid),
      };
    })
    .toSorted((a, b) => (a.granted < b.granted ? 1 : -1));
}

const sum = (all: readonly Pence[]): Pence => all.reduce((total, one) => total + one, 0n);
