import type { ResultOf, VariablesOf } from "@frankpledge/schema";
import { type DocumentNode, print } from "graphql";
import { data } from "react-router";
import { env } from "../../server/env.ts";
import { ApiRefusal } from "./refusal.ts";

/** In milliseconds. Longer than any page should need; the reader has gone by then. */
const PATIENCE = 10_000;

/**
 * Asks the API one question, as any anonymous reader can.
 * @throws ApiRefusal when the API says why it does not answer; a 503 page when there is no answer at all
 */
export async function askApi<Document extends DocumentNode>(
  document: Document,
  variables: VariablesOf<Document>,
): Promise<ResultOf<Document>> {
  const answer = await post(JSON.stringify({ query: print(document), variables }));
  const [refusal] = answer.errors ?? [];
  if (refusal) throw new ApiRefusal(refusal.extensions?.code ?? "UNKNOWN", refusal.message);
  return answer.data as ResultOf<Document>;
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function post(body: string): Promise<Answer> {
  try {
    const response = await fetch(`${env.API_URL.replace(/\/$/, "")}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
    // A refusal has a status of its own and still says why in JSON; anything else is not the API speaking.
    return (await response.json()) as Answer;
  } catch (error) {
    process.stderr.write(`The API at ${env.API_URL} does not answer: ${reasonOf(error)}\n`);
    throw data(null, { status: 503 });
  }
}

/** What lies behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return [error.message, code].filter(Boolean).join(", ");
}
