import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { openRecord } from "../record/numbering.ts";
import { type Account } from "../record/viewer.ts";
import { resolvers } from "../resolvers.ts";
import { administrator, officer } from "../testing/accounts.ts";
import { buildOwner, buildPlan, buildProject } from "../testing/builders.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { makeSchema } from "./schema.ts";

let api: TestApi;
let planId: string;

const PROJECTS = [
  { title: "delta", forecastEnd: "2025-03", code: "B" },
  { title: "Alpha", forecastEnd: null, code: "b" },
  { title: "charlie", forecastEnd: "2024", statutory: true },
  { title: "Bravo", forecastEnd: "2025-03-31", statutory: true },
  { title: "alpha", forecastEnd: null, code: "A" },
  { title: "Écho", forecastEnd: "2026-01" },
  { title: "Zulu 100% _done\\", forecastEnd: "2025-03" },
];

beforeAll(async () => {
  api = await openTestApi();
  planId = (await api.create("Plan", buildPlan({ slug: "listed" }))).id;
  for (const project of PROJECTS) await api.create("Project", buildProject(planId, project));
  await api.publish();
  return () => api.close();
});

interface Page {
  nodes: Record<string, unknown>[];
  edges: { cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
  readAt: { live: boolean; release: number | null; revision: number }[];
}

const PAGE = `
  query ($first: Int, $after: String, $offset: Int, $orderBy: [ProjectOrder!], $filter: ProjectFilter, $body: String, $asAt: AsAt) {
    projects(first: $first, after: $after, offset: $offset, orderBy: $orderBy, filter: $filter, body: $body, asAt: $asAt) {
      nodes { title endStatus { words } readAt { live revision } }
      edges { cursor }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
      readAt { live release revision }
    } }`;

const ofListed = { planId: { eq: "" } };
async function page(variables: object = {}, as?: Account): Promise<Page> {
  ofListed.planId.eq = planId;
  const asking = { variables: { filter: ofListed, ...variables }, ...(as ? { as } : {}) };
  return (await api.read(PAGE, asking)).projects;
}

/** The titles of every page of a list, walked by its cursors. */
async function walk(
  variables: Record<string, unknown>,
  between: () => Promise<unknown> = async () => undefined,
  as?: Account,
) {
  const titles: unknown[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 20; pages++) {
    const { nodes, pageInfo }: Page = await page({ ...variables, after }, as);
    titles.push(...nodes.map((node) => node.title));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) return titles;
    after = pageInfo.endCursor;
    await between();
  }
  throw new Error("The list has no end.");
}

const refused = async (variables: Record<string, unknown>, as?: Account) => {
  const { errors } = await api.ask(PAGE, { variables, ...(as ? { as } : {}) });
  return errors.map((error) => [error.extensions.code, error.message]);
};

describe("order", () => {
  test("is by text without regard to case, then by id", async () => {
    const { nodes } = await page({ orderBy: [{ field: "title" }] });
    const titles = nodes.map((node) => node.title);
    expect(titles.map((title) => String(title).toLowerCase())).toEqual([
      "alpha",
      "alpha",
      "bravo",
      "charlie",
      "delta",
      "zulu 100% _done\\",
      "écho",
    ]);
  });

  test("of codes is as a person counts: P2 before P10, on every page", async () => {
    const plan = (await api.create("Plan", buildPlan({ slug: "numbered" }))).id;
    const codes = [
      "P10",
      "P2.10",
      "p2",
      "P2.9",
      "P1",
      null,
      "P02a",
      "A10",
      "10",
      "9",
      "123456789012345678901",
    ];
    for (const code of codes)
      await api.create("Project", buildProject(plan, { code, title: `Project ${code}` }));
    const asked = { filter: { planId: { eq: plan } }, orderBy: [{ field: "code" }] };
    const whole = (await page(asked, officer)).nodes.map(({ title }) =>
      String(title).replace("Project ", ""),
    );
    expect(whole.slice(-2)).toEqual(["P10", "null"]);
    expect(whole.filter((code) => /^\d{1,2}$/.test(code))).toEqual(["9", "10"]);
    expect(whole.filter((code) => /^[Pp]/.test(code))).toEqual(["P1", "p2", "P2.9", "P2.10", "P02a", "P10"]);
    const walked = await walk({ ...asked, first: 2 }, undefined, officer);
    expect(walked).toEqual(whole.map((code) => `Project ${code}`));
  });

  test.each(["ASC", "DESC"])("puts rows without a value last, %s", async (direction) => {
    const { nodes } = await page({ orderBy: [{ field: "forecastEnd", direction }] });
    expect(nodes.slice(-2).map((node) => String(node.title).toLowerCase())).toEqual(["alpha", "alpha"]);
  });

  test.each([
    [[{ field: "title" }]],
    [[{ field: "title", direction: "DESC" }]],
    [[{ field: "forecastEnd" }, { field: "title", direction: "DESC" }]],
    [[{ field: "forecastEnd", direction: "DESC" }]],
    [[{ field: "statutory", direction: "DESC" }, { field: "code" }]],
    [[{ field: "code", direction: "DESC" }, { field: "forecastEnd" }]],
    [[{ field: "planId" }, { field: "revision", direction: "DESC" }]],
    [null],
  ])("pages by cursor as in one piece: %j", async (orderBy) => {
    const whole = (await page({ orderBy })).nodes.map((node) => node.title);
    expect(whole).toHaveLength(PROJECTS.length);
    for (const first of [1, 2, 3]) expect(await walk({ orderBy, first })).toEqual(whole);
    for (const as of [officer]) expect(await walk({ orderBy, first: 2 }, undefined, as)).toEqual(whole);
  });
});

describe("a page", () => {
  test("by offset is the same rows as by cursor", async () => {
    const whole = (await page()).nodes;
    expect((await page({ first: 3, offset: 2 })).nodes).toEqual(whole.slice(2, 5));
    expect((await page({ offset: 100 })).nodes).toEqual([]);
  });

  test("tells the number of all rows and whether there are more", async () => {
    const { pageInfo, totalCount, edges } = await page({ first: 2 });
    expect(totalCount).toBe(PROJECTS.length);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[1]?.cursor,
    });
  });

  test.each([
    [{ first: 0 }],
    [{ first: -1 }],
    [{ first: 501 }],
    [{ offset: -1 }],
    [{ after: "AAAA", offset: 0 }],
    [{ after: "not a cursor" }],
    [{ after: Buffer.from("{}").toString("base64url") }],
    [{ after: "\u0000" }],
  ])("cannot be %j", async (variables) => {
    expect(await refused(variables)).toEqual([["BAD_USER_INPUT", expect.any(String)]]);
  });
});

describe("a cursor", () => {
  const forged = async (
    change: (cursor: Record<string, unknown>) => object,
    more: object = {},
    as?: Account,
  ) => {
    const { edges } = await page(more, as);
    const cursor = JSON.parse(Buffer.from(String(edges[0]?.cursor), "base64url").toString());
    const after = Buffer.from(JSON.stringify({ ...cursor, ...change(cursor) })).toString("base64url");
    return await refused({ filter: ofListed, ...more, after }, as);
  };

  test("belongs to its order, body and point of the record", async () => {
    const { edges } = await page({ first: 1, orderBy: [{ field: "title" }] });
    const after = edges[0]?.cursor;
    for (const more of [
      {},
      { orderBy: [{ field: "title", direction: "DESC" }] },
      { orderBy: [{ field: "title" }, { field: "code" }] },
      { orderBy: [{ field: "title" }], body: "testshire" },
      { orderBy: [{ field: "title" }], asAt: "latest" },
    ])
      expect(await refused({ after, ...more })).toEqual([
        ["BAD_USER_INPUT", expect.stringContaining("after")],
      ]);
    expect(await refused({ after, orderBy: [{ field: "title" }] })).toEqual([]);
    // Another list of the same order is another list.
    expect(
      await api.refusal(`{ priorities(after: "${after}", orderBy: [{ field: title }]) { totalCount } }`),
    ).toBe("BAD_USER_INPUT");
  });

  test("of another reader's is refused", async () => {
    const { edges } = await page({ first: 1 });
    expect(await refused({ after: edges[0]?.cursor }, officer)).toEqual([
      ["BAD_USER_INPUT", expect.any(String)],
    ]);
  });

  test.each([
    ["values of another number", () => ({ values: ["a"] })],
    ["values of another type", () => ({ values: [1, true, 2] })],
    ["a text that no database keeps", () => ({ values: ["a\u0000", null, "b"] })],
    ["no values", () => ({ values: [] })],
    ["bodies that are no list", () => ({ at: "testshire" })],
    ["a number past any", () => ({ at: [["testshire", 1e12]] })],
  ])("with %s is refused", async (_, change) => {
    expect(await forged(change)).toEqual([["BAD_USER_INPUT", expect.any(String)]]);
  });

  test.each(["statutory", "revision", "forecastEnd"])(
    "forged in the order of %s is refused",
    async (field) => {
      for (const value of [{}, "x", 1.5, 1e300, true, "9".repeat(100)]) {
        const errors = await forged((cursor) => ({ values: [value, ...(cursor.values as []).slice(1)] }), {
          orderBy: [{ field }],
        });
        for (const [code] of errors) expect([value, code]).toEqual([value, "BAD_USER_INPUT"]);
      }
    },
  );

  test("forged to a revision or another body's record shows the public no more than releases", async () => {
    await api.create("Project", buildProject(planId, { title: "A secret" }));
    const [[code] = []] = await forged(() => ({ interval: "revision" }));
    expect(code).toBe("BAD_USER_INPUT");
    const { edges } = await page({ first: 1 });
    const cursor = JSON.parse(Buffer.from(String(edges[0]?.cursor), "base64url").toString());
    for (const at of [
      [["testshire", 999]],
      [["elsewhere", 1]],
      [],
      [
        ["testshire", 1],
        ["testshire", 1],
      ],
    ]) {
      const after = Buffer.from(JSON.stringify({ ...cursor, at })).toString("base64url");
      const { nodes } = await page({ after });
      expect(nodes.map((node) => node.title)).not.toContain("A secret");
      expect(new Set(nodes.map((node) => node.title)).size).toBe(nodes.length);
    }
  });

  test("forged by an officer leads to no other body's live record", async () => {
    await api.create("Project", buildProject(planId, { title: "Another secret" }));
    const { projects } = await api.read(
      `{ projects(first: 1, orderBy: { field: id }) { edges { cursor } } }`,
      { as: officer },
    );
    const cursor = JSON.parse(Buffer.from(projects.edges[0].cursor, "base64url").toString());
    const elsewhere = { ...officer, bodies: ["elsewhere"] };
    await openRecord(api.store.db, "elsewhere").catch(() => undefined);
    const after = Buffer.from(
      JSON.stringify({ ...cursor, values: [null, "0"], at: [["testshire", cursor.at[0][1]]] }),
    ).toString("base64url");
    const { stranger } = await import("../testing/accounts.ts");
    expect(elsewhere.bodies).toEqual(stranger.bodies);
    const answer = await api.read(
      `query ($after: String) { projects(after: $after, orderBy: { field: id }) { nodes { title } } }`,
      {
        as: stranger,
        variables: { after },
      },
    );
    expect(answer.projects.nodes).toEqual([]);
  });
});

describe("while somebody writes and publishes between the pages, a list stays as it was begun", () => {
  const kept = PROJECTS.map(({ title }) => title);
  let n = 0;
  const write = async () => {
    n += 1;
    const added = await api.create("Project", buildProject(planId, { title: `A new project ${n}` }));
    await api.update("Project", added.id, { title: `A changed project ${n}` });
    await api.publish();
    await api.remove(added.id);
  };

  test.each([{}, { asAt: "latest" }, { body: "testshire" }, { asAt: "2025-06-01", body: "testshire" }])(
    "for the public, at %j",
    async (more) => {
      await api.publish();
      const at = await page(more);
      const titles = at.nodes.map((node) => node.title).sort();
      expect(titles).toEqual(expect.arrayContaining(kept));
      expect((await walk({ ...more, first: 2 }, write)).sort()).toEqual(titles);
    },
  );

  test.each([{}, { asAt: "live" }, { body: "testshire" }])("for officers, at %j", async (more) => {
    const titles = (await page(more, officer)).nodes.map((node) => node.title).sort();
    expect((await walk({ ...more, first: 2 }, write, officer)).sort()).toEqual(titles);
  });

  test("on the same day: what depends on today is alike on every page", async () => {
    const ends = async (more: object, as?: Account) => {
      const whole = (await page(more, as)).nodes.map((node) => node.endStatus);
      const one = await page({ ...more, first: 1 }, as);
      const rest = await page({ ...more, after: one.pageInfo.endCursor }, as);
      expect([...one.nodes, ...rest.nodes].map((node) => node.endStatus)).toEqual(whole);
      expect(rest.readAt).toEqual(one.readAt);
    };
    // The clock and the dates asked for lie years from the day of the release and its revisions.
    api.setClock("2031-01-01T12:00:00Z");
    await ends({ asAt: "2029-01-01", body: "testshire" });
    await ends({ asAt: "2029-01-01" });
    await ends({});
    await ends({}, officer);
    await ends({ asAt: "2029-01-01" }, officer);
    api.setClock("2025-06-01T12:00:00+01:00");
  });
});

describe("releases and revisions", () => {
  test("are paged newest first, each once, though several bodies have the same numbers", async () => {
    for (const slug of ["aa-shire", "zz-shire"]) {
      const input = { body: slug, name: slug, area: slug, nation: "WALES" };
      await api.read(
        "mutation ($input: CreatePolicingBodyInput!) { createPolicingBody(input: $input) { id } }",
        {
          as: administrator,
          variables: { input },
        },
      );
      for (const title of ["One", "Two"])
        await api.read(`mutation { publishRelease(body: "${slug}", title: "${title}") { number } }`, {
          as: administrator,
        });
    }
    const { releases: whole } = await api.read(
      "{ releases(first: 500) { totalCount nodes { id number body } } }",
    );
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const walked: unknown[] = [];
    let after: string | null = null;
    do {
      const { releases }: { releases: { nodes: unknown[]; pageInfo: Page["pageInfo"] } } = await api.read(
        "query ($after: String) { releases(first: 2, after: $after) { nodes { id number body } pageInfo { hasNextPage endCursor } } }",
        { variables: { after } },
      );
      walked.push(...releases.nodes);
      after = releases.pageInfo.hasNextPage ? releases.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(whole.nodes);

    const { then } = await api.read(
      '{ then: releases(body: "aa-shire", asAt: "release:1") { totalCount nodes { number } } }',
    );
    expect(then).toEqual({ totalCount: 1, nodes: [{ number: 1 }] });
    expect(await api.refusal('{ releases(body: "aa-shire", asAt: "live") { totalCount } }')).toBe(
      "UNAUTHENTICATED",
    );
  });

  test("are filtered and ordered as every list is, on every page", async () => {
    const { found } = await api.read(
      `{ found: releases(filter: { title: { contains: "two" }, publishedAt: { gte: "2020-01-01T00:00:00Z" } },
        orderBy: [{ field: title }]) { totalCount nodes { title body } } }`,
    );
    expect(found.totalCount).toBe(2);
    expect(found.nodes.map((node: { body: string }) => node.body)).toEqual(["aa-shire", "zz-shire"]);
    const list = async (after: string | null, first: number) =>
      (
        await api.read(
          `query ($after: String, $first: Int) { releases(first: $first, after: $after,
            orderBy: [{ field: effectiveAt, direction: DESC }, { field: title }]) {
              nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { variables: { after, first } },
        )
      ).releases as { nodes: { id: string }[]; pageInfo: Page["pageInfo"] };
    const whole = (await list(null, 500)).nodes;
    const walked: { id: string }[] = [];
    let after: string | null = null;
    do {
      const page = await list(after, 1);
      walked.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(whole);

    const { revisions } = await api.read(
      `{ revisions(body: "testshire", filter: { number: { lte: 3 } }, orderBy: [{ field: number, direction: ASC }]) {
        totalCount nodes { number } } }`,
      { as: officer },
    );
    expect(revisions).toEqual({ totalCount: 3, nodes: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  });

  test("refuse a cursor with an offset, and one of another list", async () => {
    const { releases } = await api.read(
      '{ releases(body: "testshire", first: 1) { pageInfo { endCursor } } }',
    );
    const after = releases.pageInfo.endCursor;
    for (const list of [
      `releases(body: "testshire", after: "${after}", offset: 0)`,
      `releases(after: "${after}")`,
      'releases(after: "x")',
      "releases(offset: -1)",
      "releases(first: 0)",
      `projects(after: "${after}")`,
    ])
      expect([list, await api.refusal(`{ ${list} { totalCount } }`)]).toEqual([list, "BAD_USER_INPUT"]);
    expect(
      await api.refusal(`{ revisions(body: "testshire", after: "${after}x") { totalCount } }`, {
        as: officer,
      }),
    ).toBe("BAD_USER_INPUT");
  });

  test("of a body that has published nothing do not exist for the public", async () => {
    await api.read(
      'mutation { createPolicingBody(input: { body: "unpublished", name: "U", area: "U", nation: WALES }) { id } }',
      { as: administrator },
    );
    expect(await api.refusal('{ releases(body: "unpublished") { totalCount } }')).toBe("NOT_FOUND");
    expect(await api.read('{ releases(body: "unpublished") { totalCount } }', { as: administrator })).toEqual(
      { releases: { totalCount: 0 } },
    );
  });
});

describe("filters", () => {
  test.each([
    [{ q: "ALPHA" }, ["Alpha", "alpha"]],
    [{ q: "100% _d" }, ["Zulu 100% _done\\"]],
    [{ q: "%" }, ["Zulu 100% _done\\"]],
    [{ title: { contains: "\\" } }, ["Zulu 100% _done\\"]],
    [{ title: { eq: "alpha" } }, ["alpha"]],
    [{ title: { in: ["Alpha", "delta"] } }, ["Alpha", "delta"]],
    [{ title: { in: [] } }, []],
    [{ forecastEnd: { isNull: true } }, ["Alpha", "alpha"]],
    [{ forecastEnd: { gte: "2025", lte: "2025-03" } }, ["Zulu 100% _done\\", "delta"]],
    [{ statutory: { eq: true }, forecastEnd: { lte: "2024-12" } }, ["charlie"]],
    [{ code: { eq: null } }, PROJECTS.map(({ title }) => title)],
  ])("%j", async (filter, expected) => {
    const nodes = (await page({ filter: { ...filter, planId: { eq: planId } } })).nodes;
    const titles = nodes
      .map((node) => node.title as string)
      .filter((title) => PROJECTS.some((project) => project.title === title));
    expect(titles.sort()).toEqual([...expected].sort());
  });

  test("count what they find, not the page", async () => {
    const { nodes, totalCount } = await page({ filter: { q: "alpha", planId: { eq: planId } }, first: 1 });
    expect([nodes.length, totalCount]).toEqual([1, 2]);
  });
});

describe("every field of every entity can be filtered by and ordered by", async () => {
  let schema: GraphQLSchema;
  const anyOf: Record<string, unknown> = {
    ID: "00000000-0000-7000-8000-000000000000",
    String: "lamp's",
    Int: 1,
    Boolean: true,
    PartialDate: "2025-03",
    FinancialYear: "2025-26",
    Decimal: "12.5",
    Money: "1234.56",
  };
  beforeAll(async () => {
    schema = await makeSchema(entities, resolvers);
    await everyKindOfRow(api);
  });

  function operand(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return operand(type.ofType);
    if (isListType(type)) return [operand(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    const value = anyOf[getNamedType(type).name];
    expect(value, `a value of ${type}`).toBeDefined();
    return value;
  }

  const lists = [...entities.all, ...entities.ledgers].map(({ name, plural }) => [plural, name] as const);

  test.each(lists.filter(([plural]) => plural !== "policingBodies"))("%s", async (plural, name) => {
    const inputs = (kind: string) => (schema.getType(`${name}${kind}`) as GraphQLInputObjectType).getFields();
    for (const [field, { type }] of Object.entries(inputs("Filter"))) {
      // "q" and the conditions of a ledger are asked for by their value alone.
      const asked = isInputObjectType(type)
        ? Object.entries(type.getFields()).map(([operator, of]) => ({ [operator]: operand(of.type) }))
        : [operand(type)];
      for (const value of asked) {
        const variables = { filter: { [field]: value } };
        await api.read(
          `query ($filter: ${name}Filter) { ${plural}(filter: $filter) { totalCount nodes { id } } }`,
          { variables, as: officer },
        );
      }
    }
    const fields = (schema.getType(`${name}OrderField`) as GraphQLEnumType).getValues();
    for (const { name: field } of fields)
      for (const direction of ["ASC", "DESC"]) {
        const query = `query ($after: String) { ${plural}(body: "testshire", first: 1, after: $after, orderBy: { field: ${field}, direction: ${direction} }) {
          nodes { id } pageInfo { endCursor } } }`;
        const { [plural]: one } = await api.read(query, { as: officer });
        expect(one.nodes).toHaveLength(1);
        await api.read(query, { as: officer, variables: { after: one.pageInfo.endCursor } });
      }
  });

  test("and the root lists are those of the contract", () => {
    const roots = Object.keys((schema.getQueryType() as GraphQLObjectType).getFields());
    for (const [plural] of lists) expect(roots).toContain(plural);
  });
});

test("more values than a filter takes are refused in one sentence", async () => {
  const ids = Array.from({ length: 20_000 }, () => "x");
  expect(await refused({ filter: { title: { in: ids } } })).toEqual([
    ["BAD_USER_INPUT", expect.stringContaining("in")],
  ]);
});

test("an owner's list is ordered by its title when nothing else is asked", async () => {
  for (const title of ["b", "A", "c"]) await api.create("Owner", buildOwner({ title }));
  const { owners } = await api.read("{ owners { nodes { title } } }", { as: officer });
  const titles = owners.nodes.map((node: { title: string }) => node.title.toLowerCase());
  expect(titles).toEqual([...titles].sort());
});
