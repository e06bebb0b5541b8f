import { getTableName, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { BODY, officer } from "../testing/accounts.ts";
import {
  buildDecision,
  buildFund,
  buildMeeting,
  buildOwner,
  buildPlan,
  buildProject,
  buildQuestion,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { verifyReleases } from "./verify.ts";
import { withdraw } from "./withdraw.ts";

const SECRET = "Jo Bloggs of 1 Dark Lane";
const LOGS = ["revisions", "releases", "release_leaves", "withdrawals", "records"];
const TABLES = [...entities.all.map(({ table }) => getTableName(table)), ...LOGS];

let api: TestApi;
let meeting: string;
let question: string;
let releases: number[];
let blanked: number;

const take = (rowId: string, field: string, more: object = {}) =>
  withdraw(api.store, {
    body: BODY,
    rowId,
    field,
    reason: "A resident's name was left in",
    approvedBy: "Monitoring officer",
    author: officer,
    ...more,
  });

beforeAll(async () => {
  api = await openTestApi();
  meeting = (await api.create("Meeting", buildMeeting())).id;
  question = (
    await api.create(
      "Question",
      buildQuestion(meeting, { topic: SECRET, text: "First words" }),
      `Entered for ${SECRET}`,
    )
  ).id;
  await api.clear([question]);
  releases = [await api.publish("The first")];
  await api.update("Question", question, { text: "Second words" });
  await api.clear([question]);
  releases.push(await api.publish("The second"));
  await api.update("Question", question, { topic: `${SECRET}, a draft` });
  blanked = await take(question, "topic");
  return () => api.close();
});

/** Where a text still stands in the whole database. */
async function standsIn(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const [{ n } = { n: 0 }] = await api.database.asSuperuser<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM ${sql.identifier(table)} AS row
        WHERE strpos(lower(to_jsonb(row)::text), ${text.toLowerCase()}) > 0`,
    );
    if (n > 0) found.push(table);
  }
  return found;
}

describe("a withdrawn text", () => {
  test("is blanked in every version, published, superseded or draft", async () => {
    expect(blanked).toBe(5);
    const versions = await api.database.asSuperuser(
      sql`SELECT DISTINCT topic, salt FROM questions WHERE id = ${question}`,
    );
    expect(versions).toEqual([{ topic: "[withdrawn]", salt: null }]);
  });

  test("stands nowhere in the database: no row, no slug made of it, no revision's reason", async () => {
    expect(await standsIn(SECRET)).toEqual([]);
    expect(await standsIn("bloggs")).toEqual([]);
  });

  test("takes nothing else with it", async () => {
    const texts = await api.database.asSuperuser<{ text: string }>(
      sql`SELECT text FROM questions WHERE id = ${question} ORDER BY opened_revision`,
    );
    expect(texts.map((row) => row.text)).toEqual([
      "First words",
      "First words",
      "Second words",
      "Second words",
      "Second words",
    ]);
    expect(await api.read(`{ meetingById(id: "${meeting}") { title slug } }`)).toEqual({
      meetingById: { title: "Police and Crime Panel", slug: "police-and-crime-panel" },
    });
  });

  test("is read at no point of the record, by nobody, whatever is asked", async () => {
    const points = [null, "latest", "live", "2025-06-01", ...releases.map((number) => `release:${number}`)];
    for (let number = 1; number <= 9; number++) points.push(`revision:${number}`);
    let seen = 0;
    for (const asAt of points)
      for (const as of [undefined, officer]) {
        const { data, errors } = await api.ask(
          `query ($asAt: AsAt) {
            questions(body: "${BODY}", asAt: $asAt, filter: { q: "" }) { nodes { topic slug text } }
            bloggs: questions(body: "${BODY}", asAt: $asAt, filter: { q: "bloggs" }) { totalCount }
            search(body: "${BODY}", asAt: $asAt, text: "Bloggs") { excerpt }
          }`,
          { variables: { asAt }, ...(as ? { as } : {}) },
        );
        if (errors.length > 0) continue;
        seen += data.questions.nodes.length;
        expect(JSON.stringify(data)).not.toMatch(/bloggs(?!":)/i);
        expect(data.bloggs.totalCount).toBe(0);
        expect(data.search).toEqual([]);
      }
    expect(seen).toBeGreaterThan(10);
  });

  test("is in no history and no list of changes", async () => {
    const answer = await api.read(
      `{ history(id: "${question}") { kind revision { reason } fields { before after } }
        revisions(body: "${BODY}") { nodes { reason } }
        changes(body: "${BODY}", from: "release:1", to: "live") { changes { label slug fields { before after } } } }`,
      { as: officer },
    );
    expect(JSON.stringify(answer)).not.toMatch(/bloggs/i);
  });

  test("leaves why, by whom and when, and the digests verify and count it", async () => {
    const verified = await verifyReleases(api.store, BODY);
    expect(verified.map(({ faults, withdrawn }) => [faults, withdrawn])).toEqual([
      [[], 1],
      [[], 1],
    ]);
    const { releases: list } = await api.read(
      `{ releases(body: "${BODY}") { nodes { number withdrawals } } }`,
    );
    expect(list.nodes.map((node: { withdrawals: number }) => node.withdrawals > 0)).toEqual([true, true]);
    const logged = await api.database.asSuperuser(
      sql`SELECT entity, field, reason, approved_by FROM withdrawals ORDER BY entity, field`,
    );
    expect(logged).toEqual(
      ["Question.slug", "Question.topic", "Revision.reason"].map((what) => ({
        entity: what.split(".")[0],
        field: what.split(".")[1],
        reason: "A resident's name was left in",
        approved_by: "Monitoring officer",
      })),
    );
  });

  test("may be followed by another text, and by another release", async () => {
    await api.update("Question", question, { topic: "A resident's question" });
    await api.clear([question]);
    const number = await api.publish();
    const { questionById } = await api.read(
      `{ questionById(id: "${question}", asAt: "release:${number}") { topic slug } }`,
    );
    expect(questionById).toEqual({
      topic: "A resident's question",
      slug: expect.stringMatching(/^withdrawn-[0-9a-f]{12}$/),
    });
    expect((await verifyReleases(api.store, BODY)).flatMap((release) => release.faults)).toEqual([]);
  });
});

test("a baseline's reason, which is its revision's as well, goes from both", async () => {
  const plan = await api.create("Plan", buildPlan({ slug: "yardstick" }));
  await api.publish();
  const set = await api.read(
    `mutation { setBaseline(planId: "${plan.id}", release: 1, reason: "As Mx Unlucky asked", approvedBy: "Chief executive") { id } }`,
    { as: officer },
  );
  await api.publish();
  expect(await standsIn("unlucky")).toEqual(["baselines", "revisions"]);
  await take(set.setBaseline.id, "reason");
  expect(await standsIn("unlucky")).toEqual([]);
  expect((await verifyReleases(api.store, BODY)).flatMap((release) => release.faults)).toEqual([]);
});

describe("a text inside a row's parts", () => {
  const NAME = "Mx Anonymous";
  test.each([
    [
      "Meeting",
      () => buildMeeting({ papers: [{ title: "One", contact: NAME }, { title: "Two" }] }),
      "papers.contact",
      "papers { title contact }",
    ],
    ["Decision", () => buildDecision({ reference: "901", tags: [NAME, `${NAME} again`] }), "tags", "tags"],
    [
      "Decision",
      () =>
        buildDecision({
          reference: "902",
          lines: [{ kind: "IN_KIND", stated: { state: "UNKNOWN", asWritten: NAME } }],
        }),
      "lines.stated.asWritten",
      "lines { kind stated { state asWritten } }",
    ],
    [
      "Fund",
      () => buildFund({ usedToDate: { value: "5", note: NAME } }),
      "usedToDate.note",
      "usedToDate { value note } kind",
    ],
    [
      "Plan",
      () => buildPlan({ consultations: [{ source: NAME, participants: 3 }] }),
      "consultations.source",
      "consultations { source participants }",
    ],
  ] as const)("of a %s is blanked, and what is around it stays", async (entity, input, field, selection) => {
    const { id } = await api.create(entity, input());
    if (entity === "Decision") await api.clear([id]);
    const number = await api.publish();
    const one = `${entity.toLowerCase()}ById`;
    const seen = async () =>
      (
        await api.read(
          `{ ${one}(id: "${id}", asAt: "release:${number}") { slug ${selection} } } # ${Math.random()}`,
        )
      )[one];
    const before = await seen();
    expect(await take(id, field)).toBe(entity === "Decision" ? 2 : 1);
    expect(await standsIn(NAME)).toEqual([]);
    const blanked = JSON.stringify(before)
      .replaceAll(`${NAME} again`, "[withdrawn]")
      .replaceAll(NAME, "[withdrawn]");
    expect(await seen()).toEqual(JSON.parse(blanked));
    expect((await verifyReleases(api.store, BODY)).flatMap((release) => release.faults)).toEqual([]);
    expect(await take(id, field)).toBe(0);
  });
});

test("a slug that somebody chose can be withdrawn by itself", async () => {
  const plan = await api.create("Plan", buildPlan({ slug: "a-plan" }));
  const { id } = await api.create("Project", buildProject(plan.id, { slug: "after-ms-hapless" }));
  await api.publish();
  await api.remove(id);
  const without = await api.publish();
  await take(id, "slug");
  expect(await standsIn("hapless")).toEqual([]);
  const { projectById } = await api.read(
    `{ projectById(id: "${id}", asAt: "release:${without - 1}") { title } }`,
  );
  expect(projectById).toEqual({ title: "Lamp posts" });
});

test("a release that did not carry the text any more counts no withdrawal of it", async () => {
  const owner = await api.create("Owner", buildOwner({ title: "To be withdrawn" }));
  const carrying = await api.publish();
  await api.remove(owner.id);
  const without = await api.publish();
  const counts = async () => {
    const { releases: list } = await api.read(
      `{ releases(body: "${BODY}") { nodes { number withdrawals } } }`,
    );
    return [carrying, without].map(
      (number) => list.nodes.find((node: { number: number }) => node.number === number).withdrawals,
    );
  };
  const [before = 0, after = 0] = await counts();
  await take(owner.id, "title");
  expect(await counts()).toEqual([before + 1, after]);
});

test.each([
  ["stage", "not a text of a person's own"],
  ["bodyId", "not a field"],
  ["clearedBy", "not a field of the entity"],
  ["lines", "not a text"],
])("a field that holds no text, %s, is refused", async (field) => {
  const owner = await api.create("Owner", buildOwner({ title: `Owner of ${field}` }));
  await expect(take(owner.id, field)).rejects.toThrow(/has no text/);
});

test("a withdrawal without its reason, its approver or its row is refused, and nothing is written", async () => {
  const before = await api.database.asSuperuser(sql`SELECT last_revision FROM records`);
  await expect(take(question, "text", { reason: " " })).rejects.toThrow(/reason/);
  await expect(take(question, "text", { approvedBy: "" })).rejects.toThrow(/approved/);
  await expect(take("00000000-0000-7000-8000-000000000000", "text")).rejects.toThrow(/no row/);
  await expect(take(question, "text", { body: "nowhere" })).rejects.toThrow(/no policing body/);
  expect(await api.database.asSuperuser(sql`SELECT last_revision FROM records`)).toEqual(before);
});
