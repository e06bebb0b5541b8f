import { beforeAll, expect, test } from "vitest";
import {
  buildCommitment,
  buildDecision,
  buildMeeting,
  buildOwner,
  buildPlan,
  buildPriority,
  buildProject,
  buildQuestion,
  buildRagScheme,
  buildStatusUpdate,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
/** Stands in all that the public must not meet. */
const SECRET = "Xylophone";
let plan: { id: string; slug: string };
let project: { id: string; slug: string };
let release: number;
const hidden: string[] = [];

beforeAll(async () => {
  api = await openTestApi();
  plan = await api.create("Plan", buildPlan({ title: "The plan of the leaks" }));
  const priority = await api.create("Priority", buildPriority(plan.id));
  project = await api.create(
    "Project",
    buildProject(plan.id, { priorityIds: [priority.id], forecastEnd: "2026" }),
  );
  const scheme = await api.create("RagScheme", buildRagScheme(plan.id));
  const meeting = await api.create("Meeting", buildMeeting({ planId: plan.id }));
  const before = await api.publish("Before the secrets");
  // Drafts, a pledge held back, a cleared row under embargo, and changes and rows later than the release.
  const update = await api.create(
    "StatusUpdate",
    buildStatusUpdate(project.id, { narrative: SECRET, colour: "RED", schemeId: scheme.id }),
  );
  const decision = await api.create(
    "Decision",
    buildDecision({ reference: SECRET, title: SECRET, planId: plan.id, projectIds: [project.id] }),
  );
  const embargoed = await api.create("Question", buildQuestion(meeting.id, { topic: SECRET, text: SECRET }));
  await api.clear([embargoed.id], "2040-01-01T00:00:00Z");
  const pledge = await api.create(
    "Commitment",
    buildCommitment(plan.id, { text: SECRET, priorityId: priority.id }),
  );
  await api.update("Project", project.id, { commitmentIds: [pledge.id], leadCommitmentId: pledge.id });
  release = await api.publish("With the secrets left out");
  expect(release).toBe(before + 1);
  const owner = await api.create("Owner", buildOwner({ title: SECRET }));
  const later = await api.create(
    "Project",
    buildProject(plan.id, { title: SECRET, priorityIds: [priority.id] }),
  );
  await api.update("Project", project.id, { objective: SECRET, stage: "COMPLETED", ownerId: owner.id });
  await api.update("Priority", priority.id, { title: SECRET });
  hidden.push(update.id, decision.id, embargoed.id, pledge.id, owner.id, later.id);
  return () => api.close();
});

const inPlan = (selection: string) => api.read(`{ plan(slug: "${plan.slug}") { ${selection} } }`);

test("relations and what is worked out from them", async () => {
  const answer = await inPlan(`
    title
    projectCounts { stage count several }
    commitments { id text projects { id } meetings { id } }
    decisions { id title }
    meetings { id questions { id topic } }
    priorities { id title commitments { id } projects { id title } funds { id } }
    projects { id title objective stage endStatus { words } deliveryRag { colour } owner { title }
      commitments { id text } leadCommitment { text } updates { id narrative } decisions { id } priorities { title } }`);
  expect(JSON.stringify(answer)).not.toContain(SECRET);
  expect(answer.plan).toMatchObject({
    projectCounts: [{ stage: "CURRENT", count: 1, several: false }],
    commitments: [],
    decisions: [],
    meetings: [{ questions: [] }],
    projects: [{ deliveryRag: null, updates: [], decisions: [], commitments: [], leadCommitment: null }],
  });
});

test.each([
  ["statusUpdates", "narrative"],
  ["decisions", "title"],
  ["questions", "topic"],
  ["commitments", "text"],
  ["owners", "title"],
  ["projects", "title"],
])("the list %s, its filters, its order, its count and its cursors", async (list, field) => {
  const found = async (filter: string, more = "") =>
    (
      await api.read(
        `{ ${list}(body: "testshire", filter: { ${filter} } ${more}) { totalCount nodes { ${field} } } }`,
      )
    )[list];
  for (const filter of [
    `q: "${SECRET}"`,
    `${field}: { contains: "${SECRET}" }`,
    `${field}: { eq: "${SECRET}" }`,
  ])
    expect(await found(filter)).toEqual({ totalCount: 0, nodes: [] });
  expect(await found(`id: { in: ${JSON.stringify(hidden)} }`)).toEqual({ totalCount: 0, nodes: [] });
  const { [list]: all } = await api.read(
    `{ ${list}(body: "testshire", first: 500, orderBy: { field: ${field}, direction: DESC }) { totalCount nodes { ${field} } edges { cursor } } }`,
  );
  expect(all.totalCount).toBe(all.nodes.length);
  const cursors = all.edges.map((edge: { cursor: string }) =>
    Buffer.from(edge.cursor, "base64url").toString(),
  );
  expect(JSON.stringify([all.nodes, cursors]).toLowerCase()).not.toContain(SECRET.toLowerCase());
});

test("one row by its id, whatever the point asked for", async () => {
  const types = ["statusUpdate", "decision", "question", "commitment", "owner", "project"];
  for (const [place, id] of hidden.entries())
    for (const asAt of ["latest", `release:${release}`, "2030-01-01"]) {
      const query = `query ($id: ID!, $asAt: AsAt) { ${types[place]}ById(id: $id, asAt: $asAt) { id } }`;
      expect(await api.refusal(query, { variables: { id, asAt } })).toBe("NOT_FOUND");
    }
});

test("searching", async () => {
  expect(await api.read(`{ search(text: "${SECRET}", body: "testshire") { label excerpt } }`)).toEqual({
    search: [],
  });
});

test("what changed between two releases, and the names it gives to rows", async () => {
  const { changes } = await api.read(
    `{ changes(body: "testshire", from: "release:${release - 1}", to: "release:${release}") {
      changes { entity label fields { label before after } } } }`,
  );
  expect(changes.changes.map((change: { entity: string }) => change.entity)).toEqual(["Project"]);
  expect(JSON.stringify(changes)).not.toContain(SECRET);
  expect(JSON.stringify(changes)).not.toMatch(new RegExp(hidden.join("|")));
});

test("the live record, revisions, histories and previews, which the public is refused", async () => {
  for (const query of [
    `{ plan(slug: "${plan.slug}", asAt: "live") { title } }`,
    `{ projects(asAt: "live") { totalCount } }`,
    `{ projects(body: "testshire", asAt: "revision:1") { totalCount } }`,
    `{ revisions(body: "testshire") { totalCount } }`,
    `{ history(id: "${project.id}") { kind } }`,
    `{ releasePreview(body: "testshire") { number } }`,
    `{ changes(body: "testshire", from: "release:1", to: "live") { totalCount } }`,
    `{ search(text: "${SECRET}", asAt: "live") { label } }`,
  ])
    expect([query, await api.refusal(query)]).toEqual([query, "UNAUTHENTICATED"]);
});
