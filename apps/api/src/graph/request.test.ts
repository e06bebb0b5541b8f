import type { InjectOptions } from "fastify";
import { getIntrospectionQuery } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await everyKindOfRow(api);
  return () => api.close();
});

const JSON_TYPE = { "content-type": "application/json" };
const QUERY = '{ plan(slug: "testshire-2025") { title } }';
const ANSWER = { plan: { title: "Police and Crime Plan" } };

/** What a request is answered with: its status, its data, and the code and sentence of each error. */
async function send(request: InjectOptions) {
  const response = await api.server.inject({ method: "POST", url: "/graphql", ...request });
  const json = response.body.startsWith("{") ? response.json() : {};
  const errors: [string, string][] = (json.errors ?? []).map(
    (error: { message: string; extensions: { code: string } }) => [error.extensions.code, error.message],
  );
  expect(errors.map(([code]) => code)).not.toContain("INTERNAL_SERVER_ERROR");
  expect(response.statusCode).toBeLessThan(500);
  return {
    status: response.statusCode,
    type: response.headers["content-type"],
    data: json.data,
    errors,
    headers: response.headers,
  };
}

const post = (query: string, more: object = {}) => send({ payload: { query, ...more } });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  send({ method: "GET", url: `/graphql?${new URLSearchParams(parameters)}`, headers });

describe("a query", () => {
  test("is read by POST", async () => {
    expect(await post(QUERY)).toMatchObject({
      status: 200,
      data: ANSWER,
      errors: [],
      type: expect.stringContaining("json"),
    });
  });

  test("is read by GET, as a link is followed, with its variables", async () => {
    expect(await get({ query: QUERY })).toMatchObject({ status: 200, data: ANSWER });
    const query = "query ($slug: String!) { plan(slug: $slug) { title } }";
    expect(await get({ query, variables: '{"slug":"testshire-2025"}' })).toMatchObject({
      status: 200,
      data: ANSWER,
    });
  });

  test("is one of several by its name", async () => {
    const query = `query A { plans { totalCount } } query B ${QUERY}`;
    expect((await post(query, { operationName: "B" })).data).toEqual(ANSWER);
    expect(await post(query)).toMatchObject({
      status: 400,
      errors: [[expect.any(String), expect.stringContaining("operation name")]],
    });
  });

  test("of the schema itself is answered, and the schema is at an address of its own", async () => {
    expect((await post(getIntrospectionQuery())).errors).toEqual([]);
    const sdl = await api.server.inject("/graphql/schema");
    expect([sdl.statusCode, sdl.headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(sdl.body).toContain("type Query {");
  });
});

describe("a change", () => {
  const MUTATION = 'mutation { createOwner(input: { body: "testshire", title: "By GET" }) { id } }';
  const headers = { authorization: `Bearer ${officer.id}` };

  test("is refused by GET", async () => {
    expect(await get({ query: MUTATION }, headers)).toMatchObject({ status: 405 });
    const { owners } = await api.read('{ owners(filter: { title: { eq: "By GET" } }) { totalCount } }', {
      as: officer,
    });
    expect(owners.totalCount).toBe(0);
  });

  test.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["multipart/form-data; boundary=x"],
    [undefined],
  ])("that another site's form could send, as %s, is refused", async (type) => {
    const before = await api.read("{ owners { totalCount } }", { as: officer });
    const { status, errors } = await send({
      headers: { ...headers, ...(type ? { "content-type": type } : {}) },
      payload: JSON.stringify({ query: MUTATION }),
    });
    expect([400, 415]).toContain(status);
    expect(errors).toHaveLength(1);
    expect(await api.read("{ owners { totalCount } }", { as: officer })).toEqual(before);
  });

  test("is not answered to another site's script", async () => {
    const response = await api.server.inject({
      method: "OPTIONS",
      url: "/graphql",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(response.headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("a request that cannot be served gets one clear sentence and a code", () => {
  const deep = (levels: number) =>
    `{ plan(slug: "testshire-2025") { ${"refreshOf { ".repeat(levels)} title ${"}".repeat(levels)} } }`;

  test("a query too deep", async () => {
    expect((await post(deep(12))).errors).toEqual([]);
    const { status, errors } = await post(deep(13));
    expect([status, errors]).toEqual([
      400,
      [["QUERY_TOO_COSTLY", "This query is too deep: the most is 14 levels."]],
    ]);
  });

  test("a query too deep by its fragments", async () => {
    const fragments = Array.from(
      { length: 7 },
      (_, n) =>
        `fragment F${n} on Plan { refreshOf { ... on Plan { refreshOf { ${n < 6 ? `...F${n + 1}` : "title"} } } } }`,
    );
    const { status, errors } = await post(
      `{ plan(slug: "testshire-2025") { ...F0 } } ${fragments.join(" ")}`,
    );
    expect([status, errors]).toEqual([
      400,
      [["QUERY_TOO_COSTLY", "This query is too deep: the most is 14 levels."]],
    ]);
  });

  test("fragments that double at every step", async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Plan { ...F${n + 1} ...F${n + 1} }`,
    );
    const { status, errors } = await post(
      `{ plan(slug: "testshire-2025") { ...F0 } } ${fragments.join(" ")} fragment F40 on Plan { title }`,
    );
    expect([status, errors]).toEqual([400, [["QUERY_TOO_COSTLY", expect.any(String)]]]);
  });

  test("fragments that lead to themselves", async () => {
    const { status, errors } = await post(
      '{ plan(slug: "x") { ...F } } fragment F on Plan { projects { plan { ...F } } }',
    );
    expect([status, errors.length > 0]).toEqual([400, true]);
  });

  test("a query too costly, by the rows it could lead to", async () => {
    const { status, errors } = await post(
      "{ plans(first: 500) { nodes { projects(first: 200) { updates(first: 200) { narrative } } } } }",
    );
    expect([status, errors]).toEqual([
      400,
      [["QUERY_TOO_COSTLY", expect.stringMatching(/^This query could lead to about [\d,]+ values/)]],
    ]);
  });

  test("a query too costly by the number of its root fields", async () => {
    const fields = Array.from({ length: 900 }, (_, n) => `a${n}:plan(slug:"x"){id}`).join("");
    expect((await post(`{${fields}}`)).errors[0]?.[0]).toBe("QUERY_TOO_COSTLY");
  });

  test("a document too long", async () => {
    const { status, errors } = await post(`{ plans { totalCount ${"totalCount ".repeat(11_000)} } }`);
    expect([status, errors]).toEqual([400, [["QUERY_TOO_COSTLY", expect.stringContaining("10,000")]]]);
  });

  test("a body over the limit", async () => {
    const { status, errors, type } = await post(`{ plans { totalCount } } # ${"x".repeat(1024 * 1024)}`);
    expect([status, errors]).toEqual([
      413,
      [["BAD_USER_INPUT", "The request is larger than 1024 KB; ask for less at once."]],
    ]);
    expect(type).toContain("application/json");
  });

  test.each([
    ["JSON that is none", "{ nonsense", 400],
    ["nothing", "", 400],
    ["a list", "[]", 400],
    ["several at once", JSON.stringify([{ query: QUERY }, { query: QUERY }]), 400],
    ["a number", "7", 400],
    ["null", "null", 400],
    ["no query", "{}", 400],
    ["a query that is no text", '{"query":7}', 400],
    ["variables that are no object", JSON.stringify({ query: QUERY, variables: "x" }), 400],
    ["a name that is no text", JSON.stringify({ query: QUERY, operationName: 7 }), 400],
  ])("%s", async (_, payload, status) => {
    const answer = await send({ payload, headers: JSON_TYPE });
    expect(answer.status).toBe(status);
    expect(answer.errors).toEqual([
      [expect.stringMatching(/^[A-Z_]+$/), expect.stringMatching(/^.{10,200}$/s)],
    ]);
  });

  test.each([
    ["a field that is not there", '{ plan(slug: "x") { budgit } }'],
    ["an argument that is not there", '{ plan(slag: "x") { title } }'],
    ["a type that is not there", "query ($x: Nothing) { plans { totalCount } }"],
    ["no selection", "{ plans }"],
    ["half a query", "{ plans {"],
    ["an enum that is not there", "{ projects(filter: { stage: { eq: LOST } }) { totalCount } }"],
    ["a number for a text", "{ plan(slug: 7) { title } }"],
    ["a variable that is missing", "query ($s: String!) { plan(slug: $s) { title } }"],
    ["a subscription", "subscription { plans { totalCount } }"],
  ])("%s", async (_, query) => {
    const { status, errors, data } = await post(query);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors[0]).toEqual([expect.stringMatching(/^[A-Z_]+$/), expect.stringMatching(/^.{10,300}$/s)]);
  });

  test.each([
    ["plan", 'plan(slug: "nowhere") { title }'],
    ["project", 'project(body: "testshire", plan: "testshire-2025", slug: "nowhere") { title }'],
    [
      "project of a plan that is not there",
      'project(body: "testshire", plan: "nowhere", slug: "lamp-posts") { title }',
    ],
    ["decision", 'decision(body: "testshire", reference: "nowhere") { title }'],
    ["body", 'policingBody(slug: "nowhere") { name }'],
    ["body of a list", 'projects(body: "nowhere") { totalCount }'],
    ["body of changes", 'changes(body: "nowhere", from: "release:1", to: "latest") { totalCount }'],
    ["body of a search", 'search(text: "lamps", body: "nowhere") { label }'],
    ["release", 'projects(body: "testshire", asAt: "release:9") { totalCount }'],
    ["row", 'projectById(id: "00000000-0000-7000-8000-000000000000") { title }'],
    ["row by what is no id", 'projectById(id: "nowhere") { title }'],
  ])("an unknown %s is not found", async (_, field) => {
    const { status, errors } = await post(`{ ${field} }`);
    expect([status, errors]).toEqual([
      200,
      [["NOT_FOUND", expect.stringMatching(/^(There is no|The record of) .*\.$/)]],
    ]);
  });

  test.each([
    'projects(filter: { id: { eq: "x" } }) { totalCount }',
    'projects(filter: { planId: { in: ["x"] } }) { totalCount }',
    'projects(filter: { priorityIds: { has: "x" } }) { totalCount }',
    'projects(filter: { forecastEnd: { gte: "soon" } }) { totalCount }',
    'search(text: "x", first: 0) { label }',
    'search(text: "x", first: 101) { label }',
  ])("%s is bad input", async (field) => {
    expect((await post(`{ ${field} }`)).errors).toEqual([["BAD_USER_INPUT", expect.any(String)]]);
  });

  test("one root field's error leaves the others their answers", async () => {
    const { data, errors } = await post(
      '{ good: plan(slug: "testshire-2025") { title } bad: plan(slug: "nowhere") { title } }',
    );
    expect(data).toEqual({ good: { title: "Police and Crime Plan" }, bad: null });
    expect(errors).toHaveLength(1);
  });

  test("no answer tells what the program is made of", async () => {
    for (const query of [
      "{ plans {",
      "{ nothing }",
      '{ projects(filter: { id: { eq: "x" } }) { totalCount } }',
    ]) {
      const response = await api.server.inject({ method: "POST", url: "/graphql", payload: { query } });
      expect(response.body).not.toMatch(/stacktrace|node_modules|\.ts:|SELECT/i);
    }
  });
});

describe("an answer to the public", () => {
  test("is kept until something is published, and told by its ETag", async () => {
    const first = await post(QUERY);
    const { etag } = first.headers;
    expect(etag).toMatch(/^".+"$/);
    expect(
      (await send({ payload: { query: QUERY }, headers: { "if-none-match": String(etag) } })).status,
    ).toBe(304);
    await api.publish();
    const later = await send({ payload: { query: QUERY }, headers: { "if-none-match": String(etag) } });
    expect([later.status, later.headers.etag === etag]).toEqual([200, false]);
  });

  test("is never an officer's, nor the other way round", async () => {
    const query = "{ plans { nodes { title readAt { live } } } me { name } }";
    const headers = { authorization: `Bearer ${officer.id}` };
    const officers = await send({ payload: { query }, headers });
    const anonymous = await post(query);
    expect([officers.data.me, anonymous.data.me]).toEqual([{ name: officer.name }, null]);
    expect([officers.headers.etag, (await send({ payload: { query }, headers })).data.me]).toEqual([
      undefined,
      { name: officer.name },
    ]);
    expect(anonymous.data.plans.nodes[0].readAt.live).toBe(false);
  });

  test("that failed is not kept", async () => {
    const { headers } = await post('{ plan(slug: "nowhere") { title } }');
    expect([headers.etag, headers["cache-control"]]).toEqual([undefined, "no-store"]);
  });

  test("differs with its variables and its operation", async () => {
    const query =
      "query A($s: String!) { plan(slug: $s) { title } } query B($s: String!) { plan(slug: $s) { slug } }";
    const ask = async (operationName: string, s: string) =>
      (await post(query, { operationName, variables: { s } })).data;
    expect(await ask("A", "testshire-2025")).toEqual(ANSWER);
    expect(await ask("B", "testshire-2025")).toEqual({ plan: { slug: "testshire-2025" } });
    expect(await ask("A", "nowhere")).toEqual({ plan: null });
  });
});

test("the server tells that it lives, that it is ready, and how it fares", async () => {
  expect((await api.server.inject("/healthz")).json()).toEqual({ status: "alive" });
  expect((await api.server.inject("/readyz")).json()).toEqual({ status: "ready" });
  expect((await api.server.inject("/metrics")).body).toContain("frankpledge_http_request_duration_seconds");
});

test("an address that is not there is not found, in JSON", async () => {
  const response = await api.server.inject("/nowhere");
  expect([response.statusCode, response.headers["content-type"]]).toEqual([
    404,
    "application/json; charset=utf-8",
  ]);
});
