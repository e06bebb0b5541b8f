import { beforeAll, expect, test } from "vitest";
import { BODY, officer } from "../testing/accounts.ts";
import {
  buildCommitment,
  buildPlan,
  buildPriority,
  buildProject,
  buildWorkstream,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let plan: string;
let priority: string;
beforeAll(async () => {
  api = await openTestApi();
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  priority = (await api.create("Priority", buildPriority(plan))).id;
  return () => api.close();
});

const live = (query: string) => api.read(query, { as: officer });

test("each part of a plan has its own stage, and can be found by it (S1.1)", async () => {
  await api.update("Priority", priority, { stage: "MONITORED", stageNote: "Looked at every quarter." });
  await api.create("Workstream", buildWorkstream(priority, { stage: "NOT_BEGUN" }));
  await api.create("Commitment", buildCommitment(plan, { text: "Every street is lit." }));
  await api.create(
    "Commitment",
    buildCommitment(plan, { text: "Every park is lit.", stage: "UNDER_SCRUTINY" }),
  );
  expect(
    await live(`{ plan(slug: "testshire-2025") { priorities { stage stageNote workstreams { stage } } } }`),
  ).toEqual({
    plan: {
      priorities: [
        {
          stage: "MONITORED",
          stageNote: "Looked at every quarter.",
          workstreams: [{ stage: "NOT_BEGUN" }],
        },
      ],
    },
  });
  const found = `{ commitments(body: "${BODY}", filter: { stage: { eq: UNDER_SCRUTINY } }) { nodes { text } } }`;
  expect(await live(found)).toEqual({ commitments: { nodes: [{ text: "Every park is lit." }] } });
});

test("workstreams stand in an order of priority with its reason, and a reason needs a place (S1.11)", async () => {
  await api.create(
    "Workstream",
    buildWorkstream(priority, { title: "Second", rank: 2, rankReason: "It can wait until March." }),
  );
  await api.create("Workstream", buildWorkstream(priority, { title: "First", rank: 1 }));
  const inOrder = `{ workstreams(body: "${BODY}", filter: { rank: { gte: 1 } }, orderBy: [{ field: rank }]) { nodes { title rankReason } } }`;
  expect(await live(inOrder)).toEqual({
    workstreams: {
      nodes: [
        { title: "First", rankReason: null },
        { title: "Second", rankReason: "It can wait until March." },
      ],
    },
  });
  const { errors } = await api.ask(
    `mutation { createWorkstream(input: { body: "${BODY}", priorityId: "${priority}", position: 3, title: "Third", rankReason: "Because" }) { id } }`,
    { as: officer },
  );
  expect(errors[0]?.message).toContain("Say which place it has in the order of priority");
});

test("an owner's assessments of what the work takes are kept in their order, money to the penny (S0.6)", async () => {
  const { id } = await api.create(
    "Project",
    buildProject(plan, {
      resources: [
        { state: "NOT_ASSESSED", assessedBy: "Head of Streets" },
        {
          state: "SHORT",
          people: "Fitters",
          posts: "1.5",
          cost: { value: "1200.50" },
          note: "One more is needed.",
        },
      ],
    }),
  );
  const { projectById } = await live(
    `{ projectById(id: "${id}") { resources { state assessedBy people posts cost { value } note } } }`,
  );
  expect(projectById.resources).toEqual([
    {
      state: "NOT_ASSESSED",
      assessedBy: "Head of Streets",
      people: null,
      posts: null,
      cost: null,
      note: null,
    },
    {
      state: "SHORT",
      assessedBy: null,
      people: "Fitters",
      posts: "1.5",
      cost: { value: "1200.50" },
      note: "One more is needed.",
    },
  ]);
});

test("projects are counted and found by strand, each once, those of none in a row of their own (S0.8)", async () => {
  const other = (await api.create("Plan", buildPlan({ slug: "testshire-strands" }))).id;
  for (const [title, strand, stage] of [
    ["Lamps", "Streets", "CURRENT"],
    ["Kerbs", "Streets", "COMPLETED"],
    ["Posts", "Streets", "CURRENT"],
    ["Survey", null, "CURRENT"],
  ] as const)
    await api.create("Project", buildProject(other, { title, strand, stage }));
  expect(
    (await live(`{ plan(slug: "testshire-strands") { strandCounts { strand stage count } } }`)).plan,
  ).toEqual({
    strandCounts: [
      { strand: "Streets", stage: "COMPLETED", count: 1 },
      { strand: "Streets", stage: "CURRENT", count: 2 },
      { strand: null, stage: "CURRENT", count: 1 },
    ],
  });
  const ofStrand = `{ projects(body: "${BODY}", filter: { strand: { eq: "Streets" } }) { totalCount } }`;
  expect(await live(ofStrand)).toEqual({ projects: { totalCount: 3 } });
});

test.each(["javascript:alert(1)", "www.example.org", "https://someone:secret@example.org", "https://"])(
  "a link of a body to %s is refused, and says what an address is (S1.5)",
  async (address) => {
    const { policingBody } = await live(`{ policingBody(slug: "${BODY}") { id } }`);
    const { errors } = await api.ask(
      `mutation ($id: ID!, $input: UpdatePolicingBodyInput!) { updatePolicingBody(id: $id, input: $input) { id } }`,
      {
        as: officer,
        variables: { id: policingBody.id, input: { performanceLinks: [{ label: "Figures", address }] } },
      },
    );
    expect(errors[0]?.message).toContain("An address begins with https://");
  },
);
