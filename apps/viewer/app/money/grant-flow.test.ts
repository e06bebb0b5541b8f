import { expect, test } from "vitest";
import { grantFlows } from "./grant-flow.ts";

const fund = { slug: "victims", name: "Victims Fund" };
const grant = (given: object) => ({
  kind: "DIRECT" as const,
  amount: "100.00",
  paid: null,
  fund,
  partner: { name: "Trust" },
  ...given,
});

test("grants flow from fund to partner, the largest first, and partners' own money is no part of it (S1.3)", () => {
  const flows = grantFlows([
    grant({ paid: "40.10" }),
    grant({ amount: "50.50" }),
    grant({ amount: "900.00", partner: { name: "Council" }, fund: null }),
    grant({ amount: "1000000.00", kind: "INFLUENCE_ONLY" }),
  ]);
  expect(flows).toEqual([
    { fund: null, partner: "Council", grants: 1, granted: 90_000n, paid: null },
    { fund, partner: "Trust", grants: 2, granted: 15_050n, paid: 4_010n },
  ]);
});
