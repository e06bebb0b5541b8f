import { BODY } from "./money-record.ts";

/** What the measures ask the product. A variable that no query uses is other in each request: no kept answer fits. */
const asked = (query: string, variables: Record<string, string>): string =>
  JSON.stringify({ query, variables: { ...variables, other: "[<id>]" } });

/** The plan whose projects are asked for: one of forty. */
export const PLAN = "generated-plan-7";

/** A plan, its priorities, their projects, and of each the budget lines and the money to date. */
export const linkedBody = asked(
  `query ($plan: String!) {
  plan(slug: $plan) {
    title
    priorities {
      title
      projects {
        title
        budgetLines { financialYear original forecast }
        budget
        spent
        supplierPayments
      }
    }
  }
}`,
  { plan: PLAN },
);

/** The sums of both ledgers by priority and quarter. */
export const groupedBody = asked(
  `query ($body: String!) {
  finance(body: $body, groupBy: [PRIORITY, QUARTER]) {
    rows {
      keys { code label }
      figures { actual supplierPayments lineCount }
    }
  }
}`,
  { body: BODY },
);

/** Sends a question once. @throws Error when the answer is not one */
export async function answerTo(url: string, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: body.replace("[<id>]", crypto.randomUUID()),
  });
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors":'))
    throw new Error(`${url} did not answer: ${answer.slice(0, 500)}`);
  return answer;
}

/** How long one answer takes while nobody else asks, in milliseconds. */
export async function latencyOf(url: string, body: string): Promise<number> {
  const began = performance.now();
  await answerTo(url, body);
  return performance.now() - began;
}
