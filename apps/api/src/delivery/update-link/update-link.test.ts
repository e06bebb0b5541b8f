import { beforeEach, describe, expect, test } from "vitest";
import { officer, reader, stranger } from "../../testing/accounts.ts";
import {
  buildOwner,
  buildPlan,
  buildProject,
  buildRagScheme,
  buildRound,
  buildStatusUpdate,
} from "../../testing/builders.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

let api: TestApi;
let ownerId = "";
let roundId = "";
let lamps = "";

beforeEach(async () => {
  api = await openTestApi();
  const plan = (await api.create("Plan", buildPlan())).id;
  await api.create("RagScheme", buildRagScheme(plan));
  ownerId = (await api.create("Owner", buildOwner())).id;
  lamps = (await api.create("Project", buildProject(plan, { ownerId, forecastEnd: "2025-09" }))).id;
  await api.create("Project", buildProject(plan, { title: "Somebody else's" }));
  roundId = (await api.create("Round", buildRound(plan, { dueOn: "2025-07-04" }))).id;
  return () => api.close();
});

const makeLink = async (
  expiresOn: string | null = null,
): Promise<{ id: string; path: string; expiresOn: string }> =>
  (
    await api.read(
      `mutation ($round: ID!, $owner: ID!, $until: PartialDate) {
        makeUpdateLink(roundId: $round, ownerId: $owner, expiresOn: $until) { id path expiresOn } }`,
      { as: officer, variables: { round: roundId, owner: ownerId, until: expiresOn } },
    )
  ).makeUpdateLink;

const open = (path: string) => api.server.inject({ method: "GET", url: path });

const post = (path: string, form: Record<string, string>) =>
  api.server.inject({
    method: "POST",
    url: path,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(form).toString(),
  });

const TYPED = {
  colour: "AMBER",
  narrative: "Half <are> lit.",
  percent: "50",
  month: "3",
  year: "2026",
  helpNeeded: "",
  seen: "",
};

const updates = async (fields: string) =>
  (
    await api.read(`query ($id: ID!) { projectById(id: $id) { updates { ${fields} } } }`, {
      as: officer,
      variables: { id: lamps },
    })
  ).projectById.updates;

describe("the page behind a one-time link", () => {
  test("takes an update as a draft of the owner's, once", async () => {
    const { path, expiresOn } = await makeLink();
    expect(expiresOn).toBe("2025-07-18");
    const form = await open(path);
    expect(form.statusCode).toBe(200);
    expect(form.headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    expect(form.headers["content-security-policy"]).toContain("default-src 'none'");
    for (const words of ["Lamp posts", "On course", "three-year objective", "still September 2025"])
      expect(form.body).toContain(words);
    expect(form.body).not.toContain("Somebody else");

    const sent = await post(path, TYPED);
    expect([sent.statusCode, sent.body]).toEqual([200, expect.stringContaining("the update is sent")]);
    expect(
      await updates(
        "colour narrative percent forecastEnd reportedBy receivedOn clearance positionDate round { id }",
      ),
    ).toEqual([
      {
        colour: "AMBER",
        narrative: "Half <are> lit.",
        percent: 50,
        forecastEnd: "2026-03",
        reportedBy: "Head of Delivery",
        receivedOn: "2025-06-01",
        clearance: "DRAFT",
        positionDate: "2025-06-30",
        round: { id: roundId },
      },
    ]);
    for (const again of [await open(path), await post(path, TYPED)]) {
      expect(again.statusCode).toBe(410);
      expect(again.body).toContain(
        "It was used for “Lamp posts” on 1 June 2025, and works once for each project.",
      );
      expect(again.body).toContain("ask Olive Officer at the office of");
    }
    expect(await updates("id")).toHaveLength(1);
  });

  test("shows what is wrong beside all that was typed, and keeps nothing", async () => {
    const { path } = await makeLink();
    const answer = await post(path, {
      ...TYPED,
      colour: "",
      percent: "150",
      month: "13",
      narrative: 'Say "so" </textarea>',
    });
    expect(answer.statusCode).toBe(400);
    for (const words of [
      "There is a problem",
      "0 to 100",
      "Choose how the project stands",
      "the month and the year",
    ])
      expect(answer.body).toContain(words);
    for (const kept of ['value="150"', 'value="13"', "Say &quot;so&quot; &lt;/textarea&gt;"])
      expect(answer.body).toContain(kept);
    expect(await updates("id")).toEqual([]);
  });

  test("opens until its last day, and says so after it", async () => {
    const { path } = await makeLink("2025-06-03");
    api.setClock("2025-06-03T22:30:00Z");
    expect((await open(path)).statusCode).toBe(200);
    api.setClock("2025-06-03T23:00:00Z");
    for (const late of [await open(path), await post(path, TYPED)]) {
      expect(late.statusCode).toBe(410);
      expect(late.body).toContain("It could be used until 3 June 2025. Ask Olive Officer at the office of");
    }
    expect(await updates("id")).toEqual([]);
  });

  test("gives way to a newer one, can be taken back, and a made-up one opens nothing", async () => {
    const first = await makeLink();
    const second = await makeLink();
    expect((await open(first.path)).body).toContain("a newer one was sent in its place");
    expect((await open(second.path)).statusCode).toBe(200);
    await api.read("mutation ($id: ID!) { revokeUpdateLink(id: $id) }", {
      as: officer,
      variables: { id: second.id },
    });
    expect((await open(second.path)).statusCode).toBe(410);
    expect((await open("/update/made-up")).statusCode).toBe(404);
  });

  test("shows another's update that came meanwhile before it takes its place", async () => {
    const { path } = await makeLink();
    await open(path);
    await api.create(
      "StatusUpdate",
      buildStatusUpdate(lamps, { roundId, narrative: "Entered by the office." }),
    );
    const second = await post(path, TYPED);
    expect(second.statusCode).toBe(409);
    for (const words of [
      "Somebody else entered an update meanwhile",
      "Olive Officer",
      "Entered by the office.",
    ])
      expect(second.body).toContain(words);
    expect(second.body).toContain("Half &lt;are&gt; lit.");
    const seen = /name="seen" value="(\d+)"/.exec(second.body)?.[1] ?? "";
    expect((await post(path, { ...TYPED, seen })).statusCode).toBe(200);
    expect(await updates("narrative")).toEqual([{ narrative: "Half <are> lit." }]);
  });

  test("of two windows of one link, one takes effect", async () => {
    const { path } = await makeLink();
    const both = await Promise.all([post(path, TYPED), post(path, { ...TYPED, narrative: "The other." })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
    expect(await updates("id")).toHaveLength(1);
  });

  test("is asked for a limited number of times a minute", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await open("/update/guessed")).statusCode);
    expect(statuses.at(0)).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });
});

test("links, mailboxes and mail are for the body's officers alone", async () => {
  const { id } = await makeLink();
  const asked = { variables: { round: roundId, owner: ownerId, id } };
  const desk = "query ($round: ID!) { updateDesk(roundId: $round) { mailbox } }";
  expect(await api.refusal(desk, { variables: { round: roundId } })).toBe("UNAUTHENTICATED");
  expect(await api.refusal(desk, { as: stranger, variables: { round: roundId } })).toBe("FORBIDDEN");
  for (const mutation of [
    "mutation ($round: ID!, $owner: ID!) { makeUpdateLink(roundId: $round, ownerId: $owner) { path } }",
    "mutation ($round: ID!, $owner: ID!) { sendUpdateLinks(roundId: $round, ownerIds: [$owner]) { sent } }",
    'mutation ($owner: ID!) { setOwnerMailbox(ownerId: $owner, address: "a@example.org") }',
    "mutation ($id: ID!) { revokeUpdateLink(id: $id) }",
    'mutation { sendWaitingMail(body: "testshire") { sent } }',
  ]) {
    expect(await api.refusal(mutation, asked)).toBe("UNAUTHENTICATED");
    expect(await api.refusal(mutation, { ...asked, as: reader })).toBe("FORBIDDEN");
    expect(await api.refusal(mutation, { ...asked, as: stranger })).toBe("FORBIDDEN");
  }
});
