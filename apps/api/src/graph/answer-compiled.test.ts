import { execute, type GraphQLSchema, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { resolvers } from "../resolvers.ts";
import { administrator, BODY, officer } from "../testing/accounts.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { makeSchema } from "./schema.ts";

let api: TestApi;
let kinds: EveryKind;
let schema: GraphQLSchema;

beforeAll(async () => {
  api = await openTestApi();
  kinds = await everyKindOfRow(api);
  schema = await makeSchema(api.store.entities, resolvers);
  await api.update("Project", kinds.project, { title: "Second" });
  await api.publish();
  await api.update("Project", kinds.project, { title: "Not published" });
  return () => api.close();
});

/** The bytes of an answer over HTTP. */
async function sent(query: string, variables: object, as: typeof officer | null): Promise<string> {
  const headers = as ? { authorization: `Bearer ${as.id}` } : {};
  // Asked anew each time: the public's answers are kept under the whole of what was asked.
  const payload = { query, variables: { ...variables, asked: Math.random() } };
  return (await api.server.inject({ method: "POST", url: "/graphql", headers, payload })).body.trim();
}

const LINKED = `query ($asAt: AsAt, $first: Int, $money: Boolean = true) {
  plan(slug: "testshire-2025", asAt: $asAt) { title readAt { live release revision effectiveAt }
    priorities { title projects(first: $first) { ...P decisions @include(if: $money) { reference lines { amount fund { name } } } } } }
  first: projects(body: "${BODY}", first: $first, asAt: $asAt) { totalCount nodes { ...P } edges { cursor node { id } } readAt { release } }
  one: project(body: "${BODY}", plan: "testshire-2025", slug: "lamp-posts", asAt: $asAt) { ...P } }
  fragment P on Project { title stage forecastEnd deliveryRag { colour label } endStatus { words } areas { name } baseline { title } }`;

describe("an answer over HTTP is graphql-js's to the byte, however often it is asked", () => {
  const readers = { public: null, officer, administrator };
  test.each(
    Object.entries(readers).flatMap(([name, as]) =>
      [{}, { first: 1 }, { first: 1, money: false }, { asAt: "release:1" }, { asAt: "latest", first: 2 }].map(
        (variables) => ({ name, as, variables }),
      ),
    ),
  )("to $name, with $variables", async ({ as, variables }) => {
    const contextValue = { store: api.store, viewer: as };
    const plain = await execute({ schema, document: parse(LINKED), variableValues: variables, contextValue });
    expect(plain.errors).toBeUndefined();
    for (let time = 0; time < 3; time++)
      expect(await sent(LINKED, variables, as)).toBe(JSON.stringify(plain));
  });

  test.each([
    '{ plan(slug: "testshire-2025") { title } missing: plan(slug: "nowhere") { title } }',
    "{ decisions(first: 0) { totalCount } plans { totalCount } }",
    "{ me { name } __schema { queryType { name } } }",
  ])("errors and all: %s", async (query) => {
    const contextValue = { store: api.store, viewer: null };
    const plain = await execute({ schema, document: parse(query), contextValue });
    const places = (errors: readonly { message: string; path?: unknown; locations?: unknown }[] = []) =>
      errors.map(({ message, path, locations }) => ({ message, path, locations }));
    for (let time = 0; time < 3; time++) {
      const { data, errors } = JSON.parse(await sent(query, {}, null));
      expect(JSON.stringify(data)).toBe(JSON.stringify(plain.data));
      expect(places(errors)).toEqual(JSON.parse(JSON.stringify(places(plain.errors))));
    }
  });
});

describe("one document never tells a reader what another may read", () => {
  const QUERY = `query ($asAt: AsAt) {
    project(body: "${BODY}", plan: "testshire-2025", slug: "lamp-posts", asAt: $asAt) { title }
    plan(slug: "testshire-2025", asAt: $asAt) { projects { title } }
    projects(body: "${BODY}", asAt: $asAt) { nodes { title } } }`;
  const title = (title: string) => ({
    data: { project: { title }, plan: { projects: [{ title }] }, projects: { nodes: [{ title }] } },
  });

  test("the public, an officer, and each release, in any order", async () => {
    const cases: [typeof officer | null, object, string][] = [
      [officer, {}, "Not published"],
      [null, {}, "Second"],
      [null, { asAt: "release:1" }, "Lamp posts"],
      [officer, { asAt: "release:1" }, "Lamp posts"],
      [officer, { asAt: "latest" }, "Second"],
      [null, { asAt: "latest" }, "Second"],
      [administrator, {}, "Not published"],
    ];
    for (const order of [cases, cases.toReversed(), cases])
      for (const [as, variables, expected] of order)
        expect(JSON.parse(await sent(QUERY, variables, as))).toEqual(title(expected));
    const all = [...cases, ...cases, ...cases];
    const answers = await Promise.all(all.map(([as, variables]) => sent(QUERY, variables, as)));
    expect(answers.map((answer) => JSON.parse(answer))).toEqual(all.map(([, , expected]) => title(expected)));
  });

  test("and a release is read by the next to ask", async () => {
    await api.publish();
    expect(JSON.parse(await sent(QUERY, {}, null))).toEqual(title("Not published"));
  });
});
