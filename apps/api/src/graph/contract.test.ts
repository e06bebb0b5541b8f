import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parseType,
  print,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { resolvers } from "../resolvers.ts";
import { makeSchema } from "./schema.ts";

/*
 * What people script against. A name here is never changed or taken away; whatever is added to the schema is free to
 * be added.
 */

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema(entities, resolvers);
});

/** A field of a type, its arguments and its type as the schema prints them. */
function field(type: string, name: string): GraphQLField<unknown, unknown> {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`There is no type ${type}.`);
  const one = found.getFields()[name];
  if (!one) throw new Error(`${type} has no field ${name}.`);
  return one;
}

const argumentsOf = (type: string, name: string) =>
  Object.fromEntries(field(type, name).args.map((argument) => [argument.name, String(argument.type)]));

describe("the scalars", () => {
  test.each(["Money", "PartialDate", "AsAt"])("%s", (name) => {
    expect(isScalarType(schema.getType(name))).toBe(true);
  });
});

describe("one row by its address", () => {
  test.each([
    ["policingBodies", "[PolicingBody!]!", { asAt: "AsAt" }],
    ["policingBody", "PolicingBody", { slug: "String!", asAt: "AsAt" }],
    ["plan", "Plan", { slug: "String!", asAt: "AsAt" }],
    ["project", "Project", { body: "String!", plan: "String!", slug: "String!", asAt: "AsAt" }],
    ["decision", "Decision", { body: "String!", reference: "String!", asAt: "AsAt" }],
    ["changes", "ChangeSet!", { body: "String!", from: "AsAt!", to: "AsAt!" }],
    ["search", "[SearchHit!]!", { text: "String!", body: "String", first: "Int", asAt: "AsAt" }],
  ])("%s: %s", (name, type, args) => {
    expect(String(field("Query", name).type)).toBe(type);
    expect(argumentsOf("Query", name)).toEqual(args);
  });
});

describe("every root list is a connection with the same arguments", () => {
  test.each([
    ["plans", "Plan"],
    ["priorities", "Priority"],
    ["commitments", "Commitment"],
    ["projects", "Project"],
    ["funds", "Fund"],
    ["decisions", "Decision"],
    ["meetings", "Meeting"],
    ["questions", "Question"],
    ["localAreas", "LocalArea"],
    ["owners", "Owner"],
    ["workstreams", "Workstream"],
    ["ragSchemes", "RagScheme"],
    ["statusUpdates", "StatusUpdate"],
    ["baselines", "Baseline"],
  ])("%s", (list, type) => {
    expect(argumentsOf("Query", list)).toEqual({
      body: "String",
      filter: `${type}Filter`,
      orderBy: `[${type}Order!]`,
      first: "Int",
      after: "String",
      offset: "Int",
      asAt: "AsAt",
    });
    expect(String(field("Query", list).type)).toBe(`${type}Connection!`);
  });

  test.each(["releases", "revisions"])("%s, which are the points of the record themselves", (list) => {
    expect(argumentsOf("Query", list)).toMatchObject({ first: "Int", after: "String", offset: "Int" });
    expect(argumentsOf("Query", list).body).toMatch(/^String!?$/);
  });

  test("with nodes, edges, pageInfo and totalCount", () => {
    const connections = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(14);
    for (const name of connections) {
      const type = name.replace("Connection", "");
      expect(String(field(name, "nodes").type)).toBe(`[${type}!]!`);
      expect(String(field(name, "edges").type)).toBe(`[${type}Edge!]!`);
      expect(String(field(`${type}Edge`, "cursor").type)).toBe("String!");
      expect(String(field(`${type}Edge`, "node").type)).toBe(`${type}!`);
      expect(String(field(name, "pageInfo").type)).toBe("PageInfo!");
      expect(String(field(name, "totalCount").type)).toBe("Int!");
    }
  });
});

describe("the types", () => {
  test.each([
    ["Plan", "id", "ID!"],
    ["Plan", "slug", "String!"],
    ["Plan", "title", "String!"],
    ["Plan", "periodStart", "PartialDate"],
    ["Plan", "periodEnd", "PartialDate"],
    ["Plan", "panelConsideredOn", "PartialDate"],
    ["Plan", "publishedOn", "PartialDate"],
    ["Plan", "stage", "PlanStage!"],
    ["Plan", "schemes", "[RagScheme!]!"],
    ["Plan", "priorities", "[Priority!]!"],
    ["Plan", "projects", "[Project!]!"],
    ["Plan", "refreshOf", "Plan"],
    ["Plan", "baseline", "Plan"],
    ["Plan", "source", "String"],
    ["Priority", "workstreams", "[Workstream!]!"],
    ["Priority", "commitments", "[Commitment!]!"],
    ["Priority", "projects", "[Project!]!"],
    ["Commitment", "projects", "[Project!]!"],
    ["Commitment", "meetings", "[Meeting!]!"],
    ["Project", "id", "ID!"],
    ["Project", "slug", "String!"],
    ["Project", "code", "String"],
    ["Project", "title", "String!"],
    ["Project", "objective", "String"],
    ["Project", "strand", "String"],
    ["Project", "stage", "ProjectStage!"],
    ["Project", "statutory", "Boolean!"],
    ["Project", "baselineEnd", "PartialDate"],
    ["Project", "forecastEnd", "PartialDate"],
    ["Project", "deliveryRag", "DeliveryRag"],
    ["Project", "priorities", "[Priority!]!"],
    ["Project", "commitments", "[Commitment!]!"],
    ["Project", "updates", "[StatusUpdate!]!"],
    ["Project", "decisions", "[Decision!]!"],
    ["Project", "baseline", "Project"],
    ["DeliveryRag", "colour", "Colour!"],
    ["DeliveryRag", "label", "String!"],
    ["DeliveryRag", "definition", "String"],
    ["Decision", "id", "ID!"],
    ["Decision", "reference", "String!"],
    ["Decision", "title", "String!"],
    ["Decision", "approvedOn", "PartialDate"],
    ["Decision", "summary", "String"],
    ["Decision", "tags", "[String!]!"],
    ["Decision", "lines", "[DecisionLine!]!"],
    ["Decision", "projects", "[Project!]!"],
    ["DecisionLine", "kind", "MoneyKind!"],
    ["DecisionLine", "amount", "Money"],
    ["DecisionLine", "stated", "Amount!"],
    ["DecisionLine", "fund", "Fund"],
    ["DecisionLine", "financialYear", "FinancialYear"],
    ["DecisionLine", "partnershipTotal", "Money"],
    ["Amount", "value", "Money"],
    ["Amount", "state", "AmountState!"],
    ["Amount", "qualifier", "AmountQualifier!"],
    ["Amount", "asWritten", "String"],
    ["Release", "number", "Int!"],
    ["Release", "title", "String!"],
    ["Release", "effectiveAt", "DateTime!"],
    ["Release", "publishedAt", "DateTime!"],
    ["Release", "reconstructed", "Boolean!"],
    ["Release", "digest", "String!"],
    ["Release", "previousDigest", "String"],
    ["Release", "digestFormat", "Int!"],
    ["Release", "revision", "Int!"],
  ])("%s.%s: %s", (type, name, expected) => {
    expect(print(parseType(String(field(type, name).type)))).toBe(expected);
  });

  test.each([
    ["ProjectStage", ["PROPOSED", "CURRENT", "ON_HOLD", "COMPLETED", "WITHDRAWN"]],
    [
      "MoneyKind",
      ["ALLOCATION", "RESERVE_ADDITION", "RESERVE_USE", "GRANT_AWARD", "CAPITAL_APPROVAL", "IN_KIND"],
    ],
    ["AmountState", ["STATED", "UNKNOWN", "NOT_COSTED", "BUSINESS_AS_USUAL"]],
    ["AmountQualifier", ["EXACT", "ABOUT", "UP_TO", "OVER"]],
  ])("%s has at least %j", (name, values) => {
    const type = schema.getType(name);
    const known = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(known).toEqual(expect.arrayContaining(values));
  });

  test("every row tells its address, its revision and where it was read", () => {
    for (const { name } of entities.all) {
      expect(String(field(name, "id").type)).toBe("ID!");
      expect(String(field(name, "slug").type)).toBe("String!");
      expect(String(field(name, "revision").type)).toBe("Int!");
      expect(String(field(name, "readAt").type)).toBe("ReadAt!");
    }
  });

  test("a nested list takes `first` alone, and no row's field takes `asAt`: it follows its parent", () => {
    const kept = [...entities.all, ...entities.ledgers];
    for (const { name } of kept) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no type.`);
      for (const one of Object.values(type.getFields())) {
        const inner = isNonNullType(one.type) ? one.type.ofType : one.type;
        const isRows = isListType(inner) && kept.some((entity) => entity.name === getNamedType(inner).name);
        expect([name, one.name, one.args.map((argument) => argument.name)]).toEqual([
          name,
          one.name,
          isRows ? ["first"] : [],
        ]);
      }
    }
  });
});

describe("the changes", () => {
  const written = entities.all.map(({ name }) => name).filter((name) => name !== "Baseline");

  test.each(written)("create, update and remove of %s", (name) => {
    expect(argumentsOf("Mutation", `create${name}`)).toEqual({
      input: `Create${name}Input!`,
      reason: "String",
    });
    expect(argumentsOf("Mutation", `update${name}`)).toEqual({
      id: "ID!",
      input: `Update${name}Input!`,
      reason: "String",
      ifRevision: "Int",
    });
    expect(argumentsOf("Mutation", `remove${name}`)).toEqual({
      id: "ID!",
      reason: "String",
      ifRevision: "Int",
    });
  });

  test("publishRelease", () => {
    expect(argumentsOf("Mutation", "publishRelease")).toEqual({ body: "String!", title: "String!" });
    expect(String(field("Mutation", "publishRelease").type)).toBe("Release!");
  });
});
