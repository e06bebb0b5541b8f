import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withdraw } from "../record/withdraw.ts";
import { administrator, BODY, officer, reader, stranger } from "../testing/accounts.ts";
import { buildFund, buildPolicingBody } from "../testing/builders.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { takeFile, takeRows } from "./testing/take-file.ts";

let api: TestApi;
let fund: string;

beforeAll(async () => {
  api = await openTestApi();
  fund = (await api.create("Fund", buildFund({ purpose: "For a person" }))).id;
  await api.publish("Before any payment");
  await takeIn(api.store, { text: "Date,Supplier,Amount\n05/04/2025,Example Lamps plc,600.00\n" });
  await api.publish("With a payment");
  await takeIn(api.store, { text: "Date,Supplier,Amount\n06/04/2025,Example Lamps plc,700.00\n" });
});
afterAll(() => api.close());

describe("who may download what", () => {
  it("is the newest published version for the public, and any other that they name", async () => {
    const amounts = async (query: string) =>
      (await takeRows(api, `payments.json${query}`)).map(({ amount }) => amount);
    expect(await amounts("")).toEqual(["600.00"]);
    expect(await amounts("?release=1")).toEqual([]);
    expect(await amounts("?asAt=release:2")).toEqual(["600.00"]);
  });

  it("is the live record for the body's accounts alone", async () => {
    expect(await takeRows(api, "payments.json", reader)).toHaveLength(2);
    expect(await takeRows(api, "payments.json?release=2", officer)).toHaveLength(1);
    const refused = await takeFile(api, "payments.csv?asAt=live");
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    expect((await takeFile(api, "payments.csv?asAt=revision:2")).statusCode).toBe(401);
    expect((await takeFile(api, "payments.csv?asAt=live", stranger)).statusCode).toBe(403);
    expect(await takeRows(api, "payments.json", stranger)).toHaveLength(1);
  });
});

it("names what there is when it has no such download, and knows no body that has published nothing", async () => {
  const unknown = await takeFile(api, "biscuits.csv");
  expect(unknown.statusCode).toBe(404);
  expect(unknown.json().errors[0].message).toMatch(/payments.*spending-over-500|spending-over-500.*payments/);
  expect((await takeFile(api, "payments.pdf")).statusCode).toBe(404);
  expect((await takeFile(api, "allocation-rules.csv", officer)).statusCode).toBe(404);
  expect((await takeFile(api, "payments.csv?release=9")).statusCode).toBe(404);
  await api.read("mutation ($input: CreatePolicingBodyInput!) { createPolicingBody(input: $input) { id } }", {
    as: administrator,
    variables: { input: buildPolicingBody({ slug: "elsewhere", body: "elsewhere" }) },
  });
  const unpublished = await api.server.inject("/downloads/elsewhere/payments.csv");
  expect(unpublished.statusCode).toBe(404);
  expect(unpublished.headers["content-disposition"]).toBeUndefined();
});

it.each([
  "payments.csv?release=two",
  "payments.csv?release=1&asAt=latest",
  "payments.csv?asAt=yesterday",
  "payments.csv?colour=red",
  "funds.csv?min=5",
  "finance.csv?groupBy=WEATHER",
  "finance.csv?toPeriod=15",
  "finance.csv?constructor=1",
])("%s is refused with a sentence", async (path) => {
  const answer = await takeFile(api, path);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

describe("what is said of a file", () => {
  it("is its body, what it is, the version, the date and the licence", async () => {
    const { headers, payload } = await takeFile(api, "payments.csv?release=2");
    expect(headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="testshire-payments-release-2.csv"',
      "frankpledge-release": "2",
      link: expect.stringMatching(/open-government-licence.*rel="license"/),
    });
    expect(payload.startsWith("\ufeffid,revision,")).toBe(true);
    const live = await takeFile(api, "funds.xlsx", officer);
    expect(live.headers["content-disposition"]).toMatch(/testshire-funds-live-revision-\d+\.xlsx/);
    expect(live.headers).not.toHaveProperty("link");
    const { about } = (await takeFile(api, "funds.json?release=1")).json();
    expect(about).toMatchObject({ body: "testshire", readAt: { release: 1, title: "Before any payment" } });
  });

  it("is said to HEAD as well, without the file", async () => {
    const { method, url } = { method: "HEAD" as const, url: "/downloads/testshire/payments.csv" };
    const before = api.database.statements.length;
    const { statusCode, headers, payload } = await api.server.inject({ method, url });
    expect([statusCode, payload]).toEqual([200, ""]);
    expect(headers["content-disposition"]).toContain("testshire-payments-release-2.csv");
    expect(api.database.statements.slice(before).join()).not.toContain('from "payments"');
  });

  it("lets a reader keep a published file until it changes, and nobody keep an account's", async () => {
    const first = await takeFile(api, "payments.csv?release=2");
    const tag = { "if-none-match": String(first.headers.etag) };
    expect(first.headers).toMatchObject({ "cache-control": "no-cache", vary: "cookie, authorization" });
    expect((await takeFile(api, "payments.csv?release=2", undefined, tag)).statusCode).toBe(304);
    expect((await takeFile(api, "payments.csv?release=2&min=1", undefined, tag)).statusCode).toBe(200);
    const own = await takeFile(api, "payments.csv?release=2", officer, tag);
    expect([own.statusCode, own.headers["cache-control"], own.headers.etag]).toEqual([
      200,
      "private, no-store",
      undefined,
    ]);
    await api.publish("With both payments");
    expect((await takeFile(api, "payments.csv?release=2", undefined, tag)).statusCode).toBe(304);
    await withdraw(api.store, {
      body: BODY,
      rowId: fund,
      field: "purpose",
      reason: "It names a person",
      approvedBy: "Monitoring officer",
      author: officer,
    });
    expect((await takeFile(api, "payments.csv?release=2", undefined, tag)).statusCode).toBe(200);
  });
});
