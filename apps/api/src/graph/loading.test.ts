import { beforeAll, describe, expect, test } from "vitest";
import { BODY, officer } from "../testing/accounts.ts";
import { buildDecision, buildPriority, buildProject, buildStatusUpdate } from "../testing/builders.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let kinds: EveryKind;
let first: number;

beforeAll(async () => {
  api = await openTestApi();
  kinds = await everyKindOfRow(api);
  await api.update("Project", kinds.project, { title: "Renamed" });
  await api.update("Priority", kinds.priority, { title: "Renamed priority" });
  first = 1;
  await api.publish();
  return () => api.close();
});

/** The statements that an anonymous reader's query costs, less that which asks whether its answer is kept. */
async function statementsOf(query: string, as: typeof officer | undefined = undefined): Promise<string[]> {
  const before = api.database.statements.length;
  await api.read(`${query} # ${before}`, as ? { as } : {});
  return api.database.statements
    .slice(before)
    .filter((statement) => !statement.includes("string_agg(digest"));
}

const WIDE = `title schemes { name ratings { label } } baseline { title projects { title } } baselines { release }
  priorities { title workstreams { title commitments { text } } commitments { text owner { title } projects { title } } projects { title } funds { name } }
  commitments { text gaps priority { title } workstream { title } owner { title } meetings { title questions { topic } } }
  projects { title deliveryRag { colour label definition } endStatus { words } priorities { title } areas { name projects { title } }
    commitments { text } leadCommitment { text } owner { title } updates { narrative scheme { name } }
    decisions { title lines { amount fund { name tranches { number } } } } baseline { title } body { name } }
  projectCounts { stage count } funds { name priorities { title } } decisions { title } meetings { title questions { topic } } body { name owners { title } }`;

describe("a root field is one statement besides the one that finds its point of the record", () => {
  test.each([
    [`plan(slug: "testshire-2025") { ${WIDE} }`, 3],
    [`plans(body: "${BODY}") { totalCount nodes { ${WIDE} } }`, 2],
    [`plans { totalCount nodes { ${WIDE} } edges { cursor node { title } } }`, 2],
    [
      `project(body: "${BODY}", plan: "testshire-2025", slug: "lamp-posts") { title updates { narrative } decisions { title } }`,
      2,
    ],
    [`decision(body: "${BODY}", reference: "101") { title projects { title priorities { title } } }`, 2],
    [`policingBody(slug: "${BODY}") { name plans { ${WIDE} } }`, 2],
    [`policingBodies { name plans { title projects { title } } }`, 2],
    [`search(text: "lamps") { label }`, 2],
  ])("%s", async (field, most) => {
    expect((await statementsOf(`{ ${field} }`)).length).toBeLessThanOrEqual(most);
    expect((await statementsOf(`{ ${field} }`, officer)).length).toBeLessThanOrEqual(most);
  });

  test("whatever the number of rows", async () => {
    const query = `{ plans(body: "${BODY}") { nodes { ${WIDE} } } }`;
    const few = (await statementsOf(query, officer)).length;
    for (let n = 0; n < 5; n++) {
      const priority = await api.create("Priority", buildPriority(kinds.plan, { position: n + 2 }));
      const project = await api.create(
        "Project",
        buildProject(kinds.plan, { title: `P${n}`, priorityIds: [priority.id] }),
      );
      await api.create("StatusUpdate", buildStatusUpdate(project.id));
      await api.create("Decision", buildDecision({ reference: `D${n}`, projectIds: [project.id] }));
    }
    expect((await statementsOf(query, officer)).length).toBe(few);
  });

  test("and further pages too, though they are read where the first was", async () => {
    const { projects } = await api.read("{ projects(first: 1) { pageInfo { endCursor } } }");
    const query = `{ projects(first: 1, after: "${projects.pageInfo.endCursor}") { nodes { title } } }`;
    expect((await statementsOf(query)).length).toBeLessThanOrEqual(2);
  });
});

describe("each alias is read at its own point of the record", () => {
  test("of one row, of lists, and of all that hangs on them", async () => {
    const fields = "title projects { title priorities { title projects { title } } }";
    const answer = await api.read(
      `{ first: plan(slug: "testshire-2025", asAt: "release:${first}") { ${fields} }
         latest: plan(slug: "testshire-2025") { ${fields} }
         old: projects(body: "${BODY}", asAt: "release:${first}") { nodes { title readAt { release } } }
         new: projects(body: "${BODY}", asAt: "latest") { nodes { title readAt { release } } } }`,
    );
    const project = (title: string, priority: string) => ({
      title,
      priorities: [{ title: priority, projects: [{ title }] }],
    });
    expect(answer.first.projects).toEqual([project("Lamp posts", "Safer streets")]);
    expect(answer.latest.projects).toEqual([project("Renamed", "Renamed priority")]);
    expect(answer.old.nodes).toEqual([{ title: "Lamp posts", readAt: { release: 1 } }]);
    expect(answer.new.nodes).toEqual([{ title: "Renamed", readAt: { release: 2 } }]);
  });

  test("and the baseline of a row at the release it keeps, with all that hangs on it", async () => {
    const { plan } = await api.read(
      `{ plan(slug: "testshire-2025") { projects { title baseline { title readAt { release } priorities { title } plan { projects { title } } } }
        baseline { priorities { title projects { title baseline { title } } } } } }`,
    );
    expect(plan.projects).toEqual([
      {
        title: "Renamed",
        baseline: {
          title: "Lamp posts",
          readAt: { release: 1 },
          priorities: [{ title: "Safer streets" }],
          plan: { projects: [{ title: "Lamp posts" }] },
        },
      },
    ]);
    // At the time of the first release no baseline was set, so the baseline has none of its own.
    expect(plan.baseline.priorities).toEqual([
      { title: "Safer streets", projects: [{ title: "Lamp posts", baseline: null }] },
    ]);
  });
});

describe("a selection may be written in any way that GraphQL allows", () => {
  const long = (letter: string) =>
    `a_very_long_alias_that_no_database_takes_for_a_name_because_it_is_so_long_${letter}`;

  test("aliases longer than the database's names", async () => {
    const { plan } = await api.read(
      `{ plan(slug: "testshire-2025") {
        ${long("a")}: projects { title }
        ${long("b")}: priorities { title ${long("c")}: projects { ${long("d")}: title } }
        ${long("e")}: title
        ${long("f")}: projectCounts { count }
        ${long("g")}: decisions { lines { ${long("h")}: fund { name } ${long("i")}: amount } } } }`,
    );
    expect(plan).toEqual({
      [long("a")]: [{ title: "Renamed" }],
      [long("b")]: [{ title: "Renamed priority", [long("c")]: [{ [long("d")]: "Renamed" }] }],
      [long("e")]: "Police and Crime Plan",
      [long("f")]: [{ count: 1 }],
      [long("g")]: [{ lines: [{ [long("h")]: { name: "Lighting fund" }, [long("i")]: "1234.50" }] }],
    });
  });

  test("one relation twice with different numbers of rows", async () => {
    await api.create("Project", buildProject(kinds.plan, { title: "Second" }));
    const { planById } = await api.read(
      `{ planById(id: "${kinds.plan}") { one: projects(first: 1) { title } all: projects { id title } projects(first: 2) { title } } }`,
      { as: officer },
    );
    expect([planById.one.length, planById.projects.length]).toEqual([1, 2]);
    expect(planById.all.length).toBeGreaterThan(2);
    expect(planById.one[0].title).toBe(planById.all[0].title);
  });

  test("an alias that is another field's name", async () => {
    const { plan } = await api.read(
      `{ plan(slug: "testshire-2025") { id: title title: slug projects: priorities { title } priorities: projects { title } } }`,
    );
    expect(plan).toEqual({
      id: "Police and Crime Plan",
      title: "testshire-2025",
      projects: [{ title: "Renamed priority" }],
      priorities: [{ title: "Renamed" }],
    });
  });

  test("fragments, named, inline and within one another", async () => {
    const { plan } = await api.read(
      `query { plan(slug: "testshire-2025") { ...Whole ... on Plan { projects { strand ...Titled } } ... { slug } } }
       fragment Whole on Plan { title projects { ...Titled priorities { ...Priority } } }
       fragment Titled on Project { title }
       fragment Priority on Priority { title projects { ...Titled } }`,
    );
    expect(plan).toEqual({
      title: "Police and Crime Plan",
      slug: "testshire-2025",
      projects: [
        {
          title: "Renamed",
          strand: null,
          priorities: [{ title: "Renamed priority", projects: [{ title: "Renamed" }] }],
        },
      ],
    });
  });

  test("one field selected in several pieces", async () => {
    const { plan } = await api.read(
      `{ plan(slug: "testshire-2025") { projects { title } projects { updates { narrative } } projects { updates { colour } } } }`,
    );
    expect(plan.projects).toEqual([
      { title: "Renamed", updates: [{ narrative: "Half of the lamps are lit.", colour: "AMBER" }] },
    ]);
  });

  test("a root field selected in several pieces", async () => {
    const { plan } = await api.read(
      `{ plan(slug: "testshire-2025") { title } plan(slug: "testshire-2025") { projects { title } } }`,
    );
    expect(plan).toEqual({ title: "Police and Crime Plan", projects: [{ title: "Renamed" }] });
  });

  test("@include and @skip, on fields and on fragments", async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) { plan(slug: "testshire-2025") {
      title @include(if: $yes) slug @skip(if: $yes)
      projects @include(if: $yes) { title @skip(if: $no) strand @include(if: $no) }
      priorities @skip(if: $yes) { title }
      ...Decided @include(if: $no)
      ... on Plan @skip(if: $no) { stage } } }
      fragment Decided on Plan { decisions { title } }`;
    const { plan } = await api.read(query, { variables: { yes: true, no: false } });
    expect(plan).toEqual({
      title: "Police and Crime Plan",
      projects: [{ title: "Renamed" }],
      stage: "DRAFT",
    });
  });

  test("__typename everywhere, alone too", async () => {
    const answer = await api.read(
      `{ __typename plan(slug: "testshire-2025") { __typename projects { __typename updates { __typename } deliveryRag { __typename }
          endStatus { __typename } decisions { __typename lines { __typename fund { __typename } stated { __typename } } } readAt { __typename } } }
        projects { __typename pageInfo { __typename } nodes { __typename } edges { __typename node { __typename } } } }`,
    );
    expect(answer.plan.projects[0]).toMatchObject({
      __typename: "Project",
      updates: [{ __typename: "StatusUpdate" }],
      decisions: [
        {
          lines: [
            { __typename: "DecisionLine", fund: { __typename: "Fund" }, stated: { __typename: "Amount" } },
          ],
        },
      ],
    });
    expect(answer.projects.nodes).toEqual([{ __typename: "Project" }]);
    expect(await api.read('{ plan(slug: "testshire-2025") { __typename } }')).toEqual({
      plan: { __typename: "Plan" },
    });
  });

  test("nodes and edges together, and twice", async () => {
    const { projects } = await api.read(
      `{ projects { nodes { title } edges { node { title strand priorities { title } } } more: nodes { id title } totalCount } }`,
    );
    expect(projects.edges[0].node).toMatchObject({
      title: "Renamed",
      priorities: [{ title: "Renamed priority" }],
    });
    expect(projects.more[0].title).toBe("Renamed");
  });

  test("variables in nested arguments", async () => {
    const { plan } = await api.read(
      `query ($n: Int) { plan(slug: "testshire-2025") { projects(first: $n) { title } } }`,
      { variables: { n: 1 } },
    );
    expect(plan.projects).toHaveLength(1);
  });

  test.each([0, -1, 201])("a nested list of %d rows is refused", async (n) => {
    expect(await api.refusal(`{ plan(slug: "testshire-2025") { projects(first: ${n}) { title } } }`)).toBe(
      "BAD_USER_INPUT",
    );
  });
});

describe("nested rows come in their own order, and know their place", () => {
  test("updates newest first; the delivery RAG is that of the latest rated one, with its scheme's words", async () => {
    const project = await api.create("Project", buildProject(kinds.plan, { title: "Rated" }));
    const scheme = { schemeId: kinds.ragScheme };
    const updates = [
      buildStatusUpdate(project.id, { ...scheme, positionDate: "2025-03-31", colour: "RED" }),
      buildStatusUpdate(project.id, { ...scheme, positionDate: "2025-09", colour: "AMBER" }),
      buildStatusUpdate(project.id, { ...scheme, positionDate: "2025-12-31", colour: null }),
    ];
    for (const update of updates) await api.create("StatusUpdate", update);
    const { projectById } = await api.read(
      `{ projectById(id: "${project.id}") { updates { positionDate } deliveryRag { colour label definition scheme positionDate } } }`,
      { as: officer },
    );
    expect(projectById).toEqual({
      updates: [{ positionDate: "2025-12-31" }, { positionDate: "2025-09" }, { positionDate: "2025-03-31" }],
      deliveryRag: {
        colour: "AMBER",
        label: "On course",
        definition: "It is on course for the three-year objective.",
        scheme: "Delivery",
        positionDate: "2025-09",
      },
    });
  });

  test("projects are counted once each, those of several priorities and of none in rows of their own", async () => {
    const plan = await api.create("Plan", { title: "Counted" });
    const [a, b] = [
      await api.create("Priority", buildPriority(plan.id)),
      await api.create("Priority", buildPriority(plan.id, { position: 2 })),
    ];
    for (const priorityIds of [[a.id], [a.id], [b.id], [a.id, b.id], []])
      await api.create("Project", buildProject(plan.id, { priorityIds }));
    const { planById } = await api.read(
      `{ planById(id: "${plan.id}") { projectCounts { stage priorityId several count } } }`,
      { as: officer },
    );
    expect(planById.projectCounts).toHaveLength(4);
    expect(planById.projectCounts).toEqual(
      expect.arrayContaining([
        { stage: "CURRENT", priorityId: a.id, several: false, count: 2 },
        { stage: "CURRENT", priorityId: b.id, several: false, count: 1 },
        { stage: "CURRENT", priorityId: null, several: true, count: 1 },
        { stage: "CURRENT", priorityId: null, several: false, count: 1 },
      ]),
    );
  });
});
