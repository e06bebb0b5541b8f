/** Somebody who is signed in; the session outlives the API's process. */
export interface Officer {
  cookie: string;
}

export async function signIn(apiUrl: string, account: { email: string; password: string }): Promise<Officer> {
  const answer = await fetch(`${apiUrl}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  });
  if (!answer.ok) throw new Error(`${account.email} cannot sign in: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return { cookie: cookies.join("; ") };
}

/** Told when the API gave no answer, or only a part of one. */
export class Unanswered extends Error {}

/**
 * Asks the API as an officer.
 * @throws Unanswered when it ended before it answered; Error when it refused
 */
export async function ask<Data>(
  apiUrl: string,
  officer: Officer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await fetch(`${apiUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: officer.cookie },
    body: JSON.stringify({ query, variables }),
  })
    .then((answer) => answer.json() as Promise<{ data: Data; errors?: [{ message: string }] }>)
    .catch((cause) => {
      throw new Unanswered("The API did not answer.", { cause });
    });
  if (errors) throw new Error(errors[0].message);
  return data;
}

/** Creates a row as an officer, in a revision of its own. @returns its id */
export async function createRow(
  apiUrl: string,
  officer: Officer,
  entity: string,
  input: object,
): Promise<string> {
  const { made } = await ask<{ made: { id: string } }>(
    apiUrl,
    officer,
    `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { id } }`,
    { input },
  );
  return made.id;
}
