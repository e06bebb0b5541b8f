import type { ResultOf, VariablesOf } from "@frankpledge/schema";
import { type DocumentNode, print } from "graphql";
import { ApiError } from "./api-error.ts";
import type { Operation } from "./operation.ts";

/** Sends an operation to the API as the person signed in, and gives what it answered. */
export async function send(operation: Operation): Promise<Record<string, unknown>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(operation),
  }).catch(() => {
    throw new ApiError("The server cannot be reached. What you typed is still here: try again in a moment.");
  });
  const answer = await response.json().catch(() => ({}));
  if (answer.errors?.length > 0) {
    const refusal = ApiError.fromGraphQL(answer.errors[0]);
    throw refusal.code === "UNAUTHENTICATED" && isMutation(operation) ? signedOut() : refusal;
  }
  if (!answer.data)
    throw new ApiError(`The server answered with status ${response.status} and nothing else.`);
  return answer.data;
}

const isMutation = ({ query }: Operation): boolean => query.startsWith("mutation");

/**
 * The refusal of a change by whoever is signed out by now. Its code is not that of a refused read, which leads to the
 * sign-in page: that would throw away what the person typed.
 */
const signedOut = () =>
  new ApiError("You have been signed out. Sign in in another tab, then save again.", "SIGNED_OUT");

/** Sends a query or mutation written in a screen; its answer is typed by the committed schema. */
export async function request<Document extends DocumentNode>(
  document: Document,
  variables: VariablesOf<Document>,
): Promise<ResultOf<Document>> {
  return (await send({ query: print(document), variables: Object(variables) })) as ResultOf<Document>;
}
