import autocannon from "autocannon";
import type { Question } from "./question.ts";

/** How many ask at once. */
const CONNECTIONS = 8;

/**
 * Asks a server one question over and over.
 * @returns the answers per second
 * @throws Error when any answer was not the one that was to come
 */
export async function requestsPerSecond(url: string, question: Question, seconds: number): Promise<number> {
  const result = await autocannon({
    url: `${url}/graphql`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: question.body,
    // Where the body has "[<id>]", each request has a text of its own there.
    idReplacement: question.body.includes("[<id>]"),
    ...(question.answer === undefined ? {} : { expectBody: question.answer }),
    connections: CONNECTIONS,
    duration: seconds,
  });
  const wrong = result.errors + result.timeouts + result.non2xx + result.mismatches;
  if (wrong > 0)
    throw new Error(`${wrong} of the ${result.requests.sent} requests were not answered as they should be.`);
  return result.requests.total / result.duration;
}
