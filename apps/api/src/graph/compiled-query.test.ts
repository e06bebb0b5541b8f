import {
  buildSchema,
  execute,
  type GraphQLObjectType,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import { compileQuery, Unusual } from "./compiled-query.ts";
import type { Request } from "./request.ts";

const schema = buildSchema(`
  enum Colour { RED GREEN }
  type Query { house(name: String = "none"): House! houses: [House!]! maybe: House late: String fails: String must: String! }
  type House { name: String! rooms(first: Int): [Room!]! attic: Room colour: Colour size: Float lived: Boolean id: ID! owner: Owner }
  type Room { name: String! area: Int! doors: [Int] broken: Int brokenForGood: Int! slow: String doomed: [String!] called: String }
  type Owner { name: String! house: House! }
`);
const typeOf = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields();

const room = { name: "Hall", area: 12, doors: [1, null, 2], broken: "seven", brokenForGood: null };
const owner = { name: "Carer" };
const house = (name: string) => ({
  name,
  rooms: [room, { ...room, name: "Kitchen", doors: null }],
  attic: null,
  colour: "RED",
  size: 1.5,
  lived: false,
  id: 7,
  owner,
});
Object.assign(typeOf("Query").house ?? {}, {
  resolve: async (_: unknown, { name }: { name: string }) => house(name),
});
Object.assign(typeOf("Query").houses ?? {}, { resolve: () => [house("A"), house("B")] });
Object.assign(typeOf("Query").late ?? {}, { resolve: async () => "at last" });
Object.assign(typeOf("Query").fails ?? {}, {
  resolve: () => {
    throw new Error("No luck.");
  },
});
Object.assign(typeOf("House").rooms ?? {}, {
  resolve: (row: { rooms: unknown[] }, { first }: { first?: number }) => row.rooms.slice(0, first ?? 9),
});
Object.assign(typeOf("Owner").house ?? {}, { resolve: () => house("theirs") });
Object.assign(typeOf("Room").slow ?? {}, { resolve: async () => "slow" });
Object.assign(typeOf("Room").doomed ?? {}, {
  // Left to itself, its failure would end the process.
  resolve: async () => {
    throw new Error("Doomed.");
  },
});
Object.assign(typeOf("Room").called ?? {}, { resolve: () => () => "called" });

/** What both ways answer, as it would be sent; null for what was compiled when that leaves the answer to graphql-js. */
async function bothAnswers(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const plain = await execute({ schema, document, variableValues: variables });
  const operation = getOperationAST(document);
  if (!operation) throw new Error("The test asks one operation.");
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const answer = async () => {
    const compiled = compileQuery(schema, document, operation, coerced);
    // What was compiled answers more than once.
    await compiled({} as Request, coerced);
    return JSON.stringify({ data: await compiled({} as Request, coerced) });
  };
  const compiled = await answer().catch((thrown: unknown) => {
    if (thrown instanceof Unusual || (thrown as Error).message === "No luck.") return null;
    // A scalar that refuses its value is told by graphql-js, with its place.
    if ((thrown as Error).message.includes("cannot represent")) return null;
    throw thrown;
  });
  return { compiled, plain: JSON.stringify(plain), failed: (plain.errors ?? []).length > 0 };
}

describe("what was compiled answers to the byte as graphql-js does", () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ["scalars and enums", "{ house { name colour size lived id } }"],
    ["lists, and nulls in them", "{ houses { rooms { name doors } } maybe { name } }"],
    ["nothing but names of types", "{ __typename house { __typename attic { __typename } } }"],
    ["aliases", '{ a: house(name: "a") { n: name m: name } b: house(name: "b") { n: id } }'],
    ["an alias that is a word of JavaScript", "{ constructor: house { toString: name then: id } }"],
    ["arguments left out, null, and given", "{ a: house { name } c: houses { rooms(first: 1) { name } } }"],
    [
      "variables",
      "query ($n: String!, $f: Int = 1) { house(name: $n) { name rooms(first: $f) { area } } }",
      { n: "x" },
    ],
    [
      "fragments, named, inline and within one another",
      "{ house { ...H ... on House { id } ... { size } } } fragment H on House { name rooms { ...R } } fragment R on Room { name area }",
    ],
    [
      "one field in several pieces",
      "{ house { rooms { name } rooms { area } ...H } } fragment H on House { rooms { doors } }",
    ],
    [
      "@include and @skip by literals",
      "{ house { name @skip(if: true) id @include(if: true) size @include(if: false) } }",
    ],
    [
      "a value that leads back to where it came from",
      "{ house { owner { name house { name owner { name } } } } }",
    ],
    ["a root field that is waited for", "{ late house { name } }"],
  ])("%s", async (_, query, variables) => {
    const { compiled, plain } = await bothAnswers(query, variables);
    expect(compiled).toBe(plain);
  });

  const conditional = `query ($yes: Boolean!, $no: Boolean = false) { house {
      name @include(if: $yes) id name @skip(if: $no)
      ...H @include(if: $no) ...H @include(if: $yes)
      ... on House @skip(if: $yes) { size } rooms @include(if: $yes) { name @skip(if: $yes) area } attic { name } } }
    fragment H on House { colour lived @include(if: $no) }`;
  test.each([[{ yes: true }], [{ yes: false }], [{ yes: true, no: true }], [{ yes: false, no: true }]])(
    "@include and @skip by variables: %o",
    async (variables) => {
      const { compiled, plain } = await bothAnswers(conditional, variables);
      expect(compiled).toBe(plain);
    },
  );
});

describe("what is not an ordinary answer is left to graphql-js", () => {
  test.each([
    ["a value that does not fit, where null may stand", "{ house { rooms { name broken } } }"],
    ["null where it may not stand, within a list", "{ house { rooms { brokenForGood } } }"],
    ["a root field that fails", "{ house { name } fails }"],
    ["a root field that is null and may not be", "{ must late }"],
  ])("%s", async (_, query) => {
    const { compiled, failed } = await bothAnswers(query);
    expect([compiled, failed]).toEqual([null, true]);
  });

  test.each([
    ["a nested field that is waited for", "{ house { rooms { slow } } }"],
    ["one that fails while it is waited for", "{ house { rooms { doomed } } }"],
    ["a key that is an object's own", "{ house { __proto__: name } }"],
    ["the schema itself", "{ __schema { queryType { name } } }"],
  ])("%s", async (_, query) => {
    expect((await bothAnswers(query)).compiled).toBeNull();
  });
});
