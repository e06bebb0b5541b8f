import { describe, expect, test } from "vitest";
import { ApiError } from "./api-error.ts";
import type { Operation } from "./operation.ts";
import { createDataProvider } from "./provider.ts";
import { readSchema } from "./schema.ts";

/** A small schema of the API's shape; no entity of it is known to the code under test. */
const schema = readSchema(`
  scalar Money
  enum Stage { CURRENT COMPLETED }
  enum OrderDirection { ASC DESC }
  enum WidgetOrderField { title stage }
  type Amount { value: Money asWritten: String }
  type Maker { id: ID! slug: String! }
  type Body { id: ID! slug: String! name: String! }
  type Widget {
    id: ID! revision: Int! title: String! stage: Stage! cost: Amount makerId: ID maker: Maker body: Body
    parts(first: Int): [Maker!]!
  }
  type WidgetConnection { nodes: [Widget!]! totalCount: Int! }
  input AmountInput { value: Money asWritten: String }
  input StageFilter { eq: Stage in: [Stage!] }
  input IDFilter { eq: ID in: [ID!] }
  input DateFilter { gte: String lte: String }
  input WidgetFilter { id: IDFilter stage: StageFilter makerId: IDFilter due: DateFilter q: String }
  input WidgetOrder { field: WidgetOrderField! direction: OrderDirection! }
  input CreateWidgetInput { body: String title: String! cost: AmountInput }
  input UpdateWidgetInput { title: String stage: Stage cost: AmountInput }
  type Query {
    widgets(body: String, filter: WidgetFilter, orderBy: [WidgetOrder!], first: Int, offset: Int): WidgetConnection!
    widgetById(id: ID!): Widget
    bodies: [Body!]!
  }
  type Mutation {
    createWidget(input: CreateWidgetInput!, reason: String): Widget!
    updateWidget(id: ID!, input: UpdateWidgetInput!, reason: String, ifRevision: Int): Widget!
    removeWidget(id: ID!, reason: String, ifRevision: Int): Widget!
    removeRows(ids: [ID!]!, reason: String): Int!
  }
`);

const ROW = "{ id revision title stage cost { value asWritten } makerId body { slug } }";

/** A provider whose API answers the same to everything, and what it was sent. */
function providerAnswering(answer: unknown) {
  const sent: Operation[] = [];
  const send = async (operation: Operation) => {
    sent.push(operation);
    return { answer };
  };
  return { provider: createDataProvider({ schema, send, body: () => "hampshire" }), sent };
}

const list = {
  pagination: { page: 3, perPage: 10 },
  sort: { field: "title", order: "DESC" as const },
  filter: {},
};

describe("a list", () => {
  test("asks for the chosen body, one page, in order, with each row's plain fields and value objects", async () => {
    const { provider, sent } = providerAnswering({ nodes: [{ id: "1" }], totalCount: 21 });
    expect(await provider.getList("widgets", list)).toEqual({ data: [{ id: "1" }], total: 21 });
    expect(sent).toEqual([
      {
        query:
          "query widgets($body: String, $orderBy: [WidgetOrder!], $first: Int, $offset: Int) " +
          "{ answer: widgets(body: $body, orderBy: $orderBy, first: $first, offset: $offset) " +
          `{ nodes ${ROW} totalCount } }`,
        variables: {
          body: "hampshire",
          orderBy: [{ field: "title", direction: "DESC" }],
          first: 10,
          offset: 20,
        },
      },
    ]);
  });

  test("turns filters into the comparisons the schema knows", async () => {
    const { provider, sent } = providerAnswering({ nodes: [], totalCount: 0 });
    const filter = {
      q: "road",
      stage: ["CURRENT", "COMPLETED"],
      makerId: "m",
      due_gte: "2020",
      due_lte: "2021",
      id: "",
    };
    await provider.getList("widgets", { ...list, filter });
    expect(sent[0]?.variables.filter).toEqual({
      q: "road",
      stage: { in: ["CURRENT", "COMPLETED"] },
      makerId: { eq: "m" },
      due: { gte: "2020", lte: "2021" },
    });
  });

  test("refuses a filter that the API would not apply, rather than show the wrong rows", async () => {
    const { provider } = providerAnswering({ nodes: [], totalCount: 0 });
    await expect(provider.getList("widgets", { ...list, filter: { colour: "RED" } })).rejects.toThrow(
      "colour",
    );
  });

  test("leaves out an order the API does not have", async () => {
    const { provider, sent } = providerAnswering({ nodes: [], totalCount: 0 });
    await provider.getList("widgets", { ...list, sort: { field: "cost", order: "ASC" } });
    expect(sent[0]?.variables).not.toHaveProperty("orderBy");
  });

  test("comes whole where the API has no pages", async () => {
    const { provider } = providerAnswering([{ id: "1" }, { id: "2" }]);
    expect(await provider.getList("bodies", list)).toEqual({ data: [{ id: "1" }, { id: "2" }], total: 2 });
    expect(await provider.getOne("bodies", { id: "2" })).toEqual({ data: { id: "2" } });
  });
});

describe("rows by id", () => {
  test("come from any body", async () => {
    const { provider, sent } = providerAnswering({ nodes: [], totalCount: 0 });
    await provider.getMany("widgets", { ids: ["1", "2"] });
    expect(sent[0]?.variables).toEqual({ filter: { id: { in: ["1", "2"] } }, first: 100, offset: 0 });
  });

  test("are asked for a hundred at a time", async () => {
    const { provider, sent } = providerAnswering({ nodes: [], totalCount: 0 });
    await provider.getMany("widgets", { ids: Array.from({ length: 250 }, (_, id) => id) });
    expect(sent).toHaveLength(3);
  });

  test("that are gone are told as that", async () => {
    const { provider } = providerAnswering(null);
    await expect(provider.getOne("widgets", { id: "9" })).rejects.toThrow(ApiError);
  });
});

describe("a change", () => {
  test("of a row sends what changed, why, and the revision the person saw", async () => {
    const { provider, sent } = providerAnswering({ id: "1" });
    const previousData = {
      id: "1",
      revision: 8,
      title: "Old",
      stage: "CURRENT",
      cost: { value: "1.00", asWritten: null },
      maker: { id: "m" },
    };
    const data = {
      ...previousData,
      revision: 7,
      title: "New",
      cost: { asWritten: "", value: "1.00" },
      reasonForChange: " Typo ",
    };
    await provider.update("widgets", { id: "1", data, previousData });
    expect(sent[0]?.variables).toEqual({ id: "1", input: { title: "New" }, reason: "Typo", ifRevision: 7 });
  });

  test("that adds a row names the body and sends nothing the API does not know", async () => {
    const { provider, sent } = providerAnswering({ id: "1" });
    await provider.create("widgets", {
      data: {
        title: "A",
        cost: { value: "2.00", asWritten: "£2", __typename: "Amount" },
        stage: "CURRENT",
        reasonForChange: "",
      },
    });
    expect(sent[0]?.variables).toEqual({
      input: { body: "hampshire", title: "A", cost: { value: "2.00", asWritten: "£2" } },
    });
  });

  test("that removes several rows is one call", async () => {
    const { provider, sent } = providerAnswering(2);
    await provider.deleteMany("widgets", { ids: ["1", "2"], meta: { reason: "Twice" } });
    expect(sent).toEqual([
      {
        query:
          "mutation removeRows($ids: [ID!]!, $reason: String) { answer: removeRows(ids: $ids, reason: $reason) }",
        variables: { ids: ["1", "2"], reason: "Twice" },
      },
    ]);
  });

  test("that removes a row says which revision the person saw", async () => {
    const { provider, sent } = providerAnswering({ id: "1" });
    await provider.delete("widgets", {
      id: "1",
      previousData: { id: "1", revision: 4 },
      meta: { reason: "Gone" },
    });
    expect(sent[0]?.variables).toEqual({ id: "1", reason: "Gone", ifRevision: 4 });
  });
});

test("a refusal of a field stands at that field", () => {
  const error = ApiError.fromGraphQL({
    message: "A line needs a kind.",
    extensions: { code: "BAD_USER_INPUT", field: "input.lines.0.kind" },
  });
  expect(error.body).toEqual({ errors: { lines: { 0: { kind: "A line needs a kind." } } } });
});
