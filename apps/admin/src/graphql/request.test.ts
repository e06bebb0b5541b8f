import { afterEach, expect, test, vi } from "vitest";
import { send } from "./request.ts";

afterEach(() => vi.unstubAllGlobals());

/** What an operation is refused with by an API that knows nobody. */
function refusalOf(query: string) {
  const errors = [{ message: "Sign in to change the record.", extensions: { code: "UNAUTHENTICATED" } }];
  vi.stubGlobal("fetch", async () => Response.json({ errors }));
  return send({ query, variables: {} }).catch((refusal: unknown) => refusal);
}

test("a read by nobody leads to the sign-in page", async () => {
  expect(await refusalOf("query History { history }")).toMatchObject({ code: "UNAUTHENTICATED" });
});

test("a change by nobody keeps the form, and says there what to do", async () => {
  const message = "You have been signed out. Sign in in another tab, then save again.";
  expect(await refusalOf("mutation updatePlan { answer: updatePlan { id } }")).toMatchObject({
    code: "SIGNED_OUT",
    message,
    body: { errors: { root: { serverError: message } } },
  });
});
