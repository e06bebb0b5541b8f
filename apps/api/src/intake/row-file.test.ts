import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { administrator, officer, reader } from "../testing/accounts.ts";
import { buildCommitment, buildPlan } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let planId: string;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
  planId = (await api.create("Plan", buildPlan({ slug: "lamps" }))).id;
});

const FILE = "Code,Commitment,Owner\nP1,Every street is lit.,Head of Lamps\nP2,Trees are cut.,\n";

const send = async (payload: string, query = "kind=plan&name=pledges.csv", as = officer) => {
  const response = await api.server.inject({
    method: "POST",
    url: `/row-files?body=testshire&${query}`,
    headers: { authorization: `Bearer ${as.id}`, "content-type": "text/csv" },
    payload,
  });
  return { status: response.statusCode, ...response.json() };
};
const REPORT =
  "accepted createdCount changedCount duplicates rejectedCount seenAt revision changes { kind entity label sheet row fields { label before after } } notes";
const preview = async (id: string) =>
  (
    await api.read(`query ($id: ID!) { rowFilePreview(id: $id) { ${REPORT} } }`, {
      as: officer,
      variables: { id },
    })
  ).rowFilePreview;
const TAKE = `mutation ($id: ID!, $at: Int!) { takeRowFile(id: $id, ifRevision: $at, reason: "As printed") { ${REPORT} } }`;

describe("a file of rows that an officer sends", () => {
  test("is looked at, and taken as one revision that says why", async () => {
    const { id, status } = await send(FILE);
    expect(status).toBe(202);
    const seen = await preview(id);
    expect(seen).toMatchObject({ accepted: 3, createdCount: 3, changedCount: 0, revision: null });
    expect(seen.notes).toContainEqual(expect.stringContaining("Head of Lamps"));
    const { takeRowFile: taken } = await api.read(TAKE, { as: officer, variables: { id, at: seen.seenAt } });
    expect(taken).toMatchObject({ accepted: 3, revision: seen.seenAt + 1 });
    const { rowFiles, revisions } = await api.read(
      `{ rowFiles(body: "testshire") { fileName revision } revisions(body: "testshire", first: 1) { nodes { number reason } } }`,
      { as: officer },
    );
    expect(rowFiles).toEqual([{ fileName: "pledges.csv", revision: taken.revision }]);
    expect(revisions.nodes).toEqual([{ number: taken.revision, reason: "As printed" }]);
  });

  test("is not taken once the record has changed since it was looked at", async () => {
    const { id } = await send(FILE);
    const { seenAt } = await preview(id);
    await api.create("Commitment", buildCommitment(planId, { code: "P9" }));
    expect(await api.refusal(TAKE, { as: officer, variables: { id, at: seenAt } })).toBe("CONFLICT");
    expect((await preview(id)).seenAt).toBe(seenAt + 1);
  });

  test("is given up, and is not kept", async () => {
    const { id } = await send(FILE);
    await api.read("mutation ($id: ID!) { giveUpRowFile(id: $id) }", { as: officer, variables: { id } });
    expect(
      await api.refusal("query ($id: ID!) { rowFilePreview(id: $id) { rows } }", {
        as: officer,
        variables: { id },
      }),
    ).toBe("CONFLICT");
  });

  test("is refused of a kind that there is not, and from whoever does not keep the record", async () => {
    expect(await send(FILE, "kind=poem&name=a.csv")).toMatchObject({
      status: 404,
      errors: [{ message: expect.stringContaining("there are plan, project, round, measures") }],
    });
    expect(await send(FILE, "kind=plan&name=a.csv", reader)).toMatchObject({ status: 403 });
    const { id } = await send(FILE);
    expect(
      await api.refusal("query ($id: ID!) { rowFilePreview(id: $id) { rows } }", { variables: { id } }),
    ).toBe("UNAUTHENTICATED");
  });
});

describe("files to fill in", () => {
  const get = (file: string, as?: typeof officer) =>
    api.server.inject({
      method: "GET",
      url: `/downloads/testshire/${file}`,
      headers: as ? { authorization: `Bearer ${as.id}` } : {},
    });

  test("are for officers: a plan as it stands, an empty one, and readings", async () => {
    for (const file of [
      "plan-template.xlsx",
      "plan-workbook.xlsx?plan=lamps",
      "measures-template.csv",
      "measures-workbook.csv",
    ]) {
      expect([file, (await get(file)).statusCode]).toEqual([file, 401]);
      expect([file, (await get(file, administrator)).statusCode]).toEqual([file, 200]);
    }
    expect((await get("plan-workbook.xlsx?plan=none", officer)).json().errors[0].message).toContain(
      "It has lamps.",
    );
  });
});
