import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { updateLinks } from "../delivery/update-link/update-link.table.ts";
import { entities } from "../entities.ts";
import { rowFiles } from "../intake/row-file.table.ts";
import type { Account } from "../record/viewer.ts";
import { resolvers } from "../resolvers.ts";
import { administrator, BODY, officer, reader, stranger } from "../testing/accounts.ts";
import { buildDecision, buildPlan } from "../testing/builders.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { codesOf, openTestApi, type TestApi } from "../testing/test-api.ts";
import { makeSchema } from "./schema.ts";

/** Who asks. Only the last two may change the record of the test's body; `stranger` keeps another body's. */
const everyone: [string, Account | undefined][] = [
  ["anonymous", undefined],
  ["an officer of another body", stranger],
  ["a reader", reader],
  ["an officer", officer],
  ["an administrator", administrator],
];
const mayChange = (as: Account | undefined) => as === officer || as === administrator;
const maySeeLive = (as: Account | undefined) => mayChange(as) || as === reader;

let api: TestApi;
let kinds: EveryKind;
let schema: GraphQLSchema;
const unpublished: Record<string, string> = {};

beforeAll(async () => {
  api = await openTestApi();
  schema = await makeSchema(entities, resolvers);
  kinds = await everyKindOfRow(api);
  await api.publish();
  unpublished.plan = (await api.create("Plan", buildPlan({ slug: "unpublished" }))).id;
  unpublished.decision = (await api.create("Decision", buildDecision({ reference: "unpublished" }))).id;
  return () => api.close();
});

const asking = (as: Account | undefined, variables: Record<string, unknown> = {}) => ({
  variables,
  ...(as ? { as } : {}),
});

describe.each(everyone)("%s", (_, as) => {
  const live = maySeeLive(as);

  test("reads every list: the live record when it is theirs to see, else what is published", async () => {
    const counts: Record<string, number> = {};
    for (const { plural } of entities.all.filter(({ name }) => name !== "PolicingBody")) {
      const { [plural]: list } = await api.read(
        `{ ${plural}(body: "${BODY}") { totalCount readAt { live release } } }`,
        asking(as),
      );
      expect([plural, list.readAt]).toEqual([
        plural,
        [live ? { live: true, release: null } : { live: false, release: 2 }],
      ]);
      counts[plural] = list.totalCount;
    }
    expect([counts.plans, counts.decisions, counts.projects]).toEqual(live ? [2, 2, 1] : [1, 1, 1]);
  });

  test("reads one row: what is not published is not found but by those who may see it", async () => {
    for (const query of [
      '{ plan(slug: "unpublished") { title } }',
      `{ decision(body: "${BODY}", reference: "unpublished") { title } }`,
      `{ planById(id: "${unpublished.plan}") { title } }`,
      `{ decisionById(id: "${unpublished.decision}") { title } }`,
    ])
      expect([query, codesOf(await api.ask(query, asking(as)))]).toEqual([query, live ? [] : ["NOT_FOUND"]]);
    for (const query of [
      '{ plan(slug: "testshire-2025") { title } }',
      `{ project(body: "${BODY}", plan: "testshire-2025", slug: "lamp-posts") { title } }`,
      `{ decision(body: "${BODY}", reference: "101") { title } }`,
      `{ policingBody(slug: "${BODY}") { name } }`,
      `{ changes(body: "${BODY}", from: "release:1", to: "release:2") { totalCount } }`,
      `{ search(text: "lamps") { label } }`,
      `{ releases(body: "${BODY}") { totalCount } }`,
      "{ policingBodies { name } me { email } }",
    ])
      expect([query, codesOf(await api.ask(query, asking(as)))]).toEqual([query, []]);
  });

  test("sees what lies between releases only if it is theirs to see", async () => {
    for (const query of [
      `{ plans(body: "${BODY}", asAt: "live") { totalCount } }`,
      `{ plans(body: "${BODY}", asAt: "revision:3") { totalCount } }`,
      `{ planById(id: "${kinds.plan}", asAt: "live") { title } }`,
      `{ plan(slug: "testshire-2025", asAt: "live") { title } }`,
      `{ policingBody(slug: "${BODY}", asAt: "revision:1") { name } }`,
      `{ search(text: "lamps", body: "${BODY}", asAt: "live") { label } }`,
      `{ changes(body: "${BODY}", from: "release:1", to: "live") { totalCount } }`,
      `{ revisions(body: "${BODY}") { totalCount } }`,
      `{ history(id: "${kinds.plan}") { kind } }`,
      `{ releasePreview(body: "${BODY}") { number } }`,
    ]) {
      const refused = as ? ["FORBIDDEN"] : ["UNAUTHENTICATED"];
      expect([query, codesOf(await api.ask(query, asking(as)))]).toEqual([query, live ? [] : refused]);
    }
  });

  test("is told who they are", async () => {
    const { me } = await api.read("{ me { id email name role bodies offices } }", asking(as));
    expect(me).toEqual(as ?? null);
  });
});

/** What is done to a row, before the name of its kind; and what is done to packs without naming them. */
const VERBS = /^(create|update(?!Link)|remove|commit|cancel|undo|remap|make|revoke|take(?=R)|giveUp)/;
const OF_A_PACK = new Set(["signOffPack", "takeBackSignOffs", "finalisePack", "correctPack"]);

describe("every change is refused to those who may not make it, before anything else is said", () => {
  /** Something to send for an argument that must be given. */
  function filler(type: GraphQLInputType, name: string): unknown {
    if (!isNonNullType(type)) return name === "body" ? BODY : undefined;
    const inner = type.ofType;
    if (isListType(inner)) return name === "ids" ? [kinds.plan] : [];
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      return Object.fromEntries(
        fields
          .map((one) => [one.name, filler(one.type, one.name)] as const)
          .filter(([, value]) => value !== undefined),
      );
    }
    if (isEnumType(inner)) return inner.getValues()[0]?.name;
    const scalars: Record<string, unknown> = {
      ID: kinds.plan,
      String: "x",
      Int: 1,
      PartialDate: "2025",
      FinancialYear: "2025-26",
      Decimal: "12.5",
      Money: "1.00",
      Boolean: true,
    };
    if (name === "body") return BODY;
    return isScalarType(inner) ? scalars[inner.name] : undefined;
  }

  test("by anyone but an officer of the body or an administrator", async () => {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    expect(Object.keys(mutations).length).toBeGreaterThan(45);
    const idOf: Record<string, string> = Object.fromEntries(
      Object.entries(kinds).map(([kind, id]) => [kind.toLowerCase(), id]),
    );
    const { policingBody } = await api.read(`{ policingBody(slug: "${BODY}") { id } }`);
    idOf.policingbody = policingBody.id;
    const { imports } = await api.read(`{ imports(body: "${BODY}", first: 1) { id } }`, { as: officer });
    idOf.import = imports[0].id;
    const { db } = api.store;
    idOf.updatelink = (await db.select().from(updateLinks))[0]?.id ?? "";
    idOf.rowfile = (await db.select().from(rowFiles))[0]?.id ?? "";
    const before = await api.database.statements.length;
    for (const [name, { args, type }] of Object.entries(mutations)) {
      const entity = name.replace(VERBS, "").replace(/s$/, "").toLowerCase();
      const variables = Object.fromEntries(
        args.map((argument) => [
          argument.name,
          argument.name === "id"
            ? OF_A_PACK.has(name)
              ? idOf.pack
              : idOf[entity]
            : (idOf[argument.name.replace(/Id$/, "").toLowerCase()] ?? filler(argument.type, argument.name)),
        ]),
      );
      const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
      const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
      const selection = isObjectType(getNamedType(type)) ? "{ __typename }" : "";
      const query = `mutation (${declared}) { ${name}(${given}) ${selection} }`;
      for (const [, as] of everyone.filter(([, one]) => !mayChange(one))) {
        const codes = codesOf(await api.ask(query, asking(as, variables)));
        expect([name, as?.role, codes]).toEqual([name, as?.role, [as ? "FORBIDDEN" : "UNAUTHENTICATED"]]);
      }
    }
    const written = api.database.statements
      .slice(before)
      .filter((statement) => /^\s*(insert|update|delete)/i.test(statement));
    expect(written).toEqual([]);
  });

  test("and opening the record of a new body by anyone but an administrator", async () => {
    const query =
      'mutation { createPolicingBody(input: { body: "elsewhere", name: "E", area: "E", nation: WALES }) { id } }';
    expect(await api.refusal(query, { as: stranger })).toBe("FORBIDDEN");
    expect(await api.refusal(query)).toBe("UNAUTHENTICATED");
    expect(await api.refusal('mutation { createOwner(input: { title: "Of no body" }) { id } }')).toBe(
      "UNAUTHENTICATED",
    );
  });
});

describe("a body that has published nothing does not exist for the public", () => {
  beforeAll(async () => {
    const as = administrator;
    await api.read(
      'mutation { createPolicingBody(input: { body: "secretshire", name: "Secret", area: "S", nation: WALES }) { id } }',
      { as },
    );
    const { createPlan } = await api.read(
      'mutation { createPlan(input: { body: "secretshire", slug: "secret-plan", title: "Secret" }) { id } }',
      { as },
    );
    unpublished.secret = createPlan.id;
  });

  test("by its name, its plan's or a row's id: the answer is that of what is not there", async () => {
    for (const [query, other] of [
      ['{ policingBody(slug: "secretshire") { name } }', '{ policingBody(slug: "nowhere") { name } }'],
      ['{ plan(slug: "secret-plan") { title } }', '{ plan(slug: "nowhere") { title } }'],
      [`{ planById(id: "${unpublished.secret}") { title } }`, '{ planById(id: "nowhere") { title } }'],
      ['{ releases(body: "secretshire") { totalCount } }', '{ releases(body: "nowhere") { totalCount } }'],
      ['{ plans(body: "secretshire") { totalCount } }', '{ plans(body: "nowhere") { totalCount } }'],
      [
        '{ plan(slug: "secret-plan", asAt: "release:1") { title } }',
        '{ plan(slug: "nowhere", asAt: "release:1") { title } }',
      ],
      [
        '{ plan(slug: "secret-plan", asAt: "release:999") { title } }',
        '{ plan(slug: "nowhere", asAt: "release:999") { title } }',
      ],
      [
        '{ plan(slug: "secret-plan", asAt: "live") { title } }',
        '{ plan(slug: "nowhere", asAt: "live") { title } }',
      ],
    ] as const) {
      const [one, another] = [await api.ask(query), await api.ask(other)];
      const said = (answer: typeof one) =>
        answer.errors.map(({ message, extensions }) => [
          extensions.code,
          message.replace(/secretshire|secret-plan|nowhere|[0-9a-f-]{36}/g, "…"),
        ]);
      expect(said(one)).toEqual(said(another));
      expect(said(one)).toHaveLength(1);
    }
  });

  test("nor is it in any list", async () => {
    const answer = await api.read(
      '{ policingBodies { slug } plans { nodes { slug } readAt { revision } } releases { nodes { body } } search(text: "secret") { label } }',
    );
    expect(JSON.stringify(answer)).not.toMatch(/secret/i);
  });
});
