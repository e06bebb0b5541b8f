/** The linked query: a plan, its priorities, their projects and the decisions that paid for them. */
const LINKED_QUERY = `query ($plan: String!) {
  plan(slug: $plan) {
    title
    priorities {
      title
      projects {
        title
        stage
        forecastEnd
        deliveryRag { colour label }
        decisions { reference title lines { kind amount } }
      }
    }
  }
}`;

/** A request to the API. */
export interface Question {
  body: string;
  /** The bytes that must come back each time; left out where a server may give the same rows in any order. */
  answer?: string;
}

/** The question that every request asks alike, so that the answer is kept. */
const cached = JSON.stringify({ query: LINKED_QUERY, variables: { plan: "wessex-2025" } });

/**
 * The same with a variable that the query has no use for, other in each request: the API prepares the query once, as
 * for any program that asks it often, and finds no kept answer.
 */
const uncached = JSON.stringify({ query: LINKED_QUERY, variables: { plan: "wessex-2025", other: "[<id>]" } });

/** Asks once, so that the load can be held to the answer. */
export async function linkedQuestions(
  apiUrl: string,
): Promise<{ cached: Required<Question>; uncached: Required<Question> }> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: cached,
  });
  const answer = await response.text();
  if (!answer.startsWith('{"data":{"plan":{"title":'))
    throw new Error(`The plan was not answered: ${answer}`);
  return { cached: { body: cached, answer }, uncached: { body: uncached, answer } };
}
