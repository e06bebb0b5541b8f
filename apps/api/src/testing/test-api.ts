import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { entities } from "../entities.ts";
import type { Store } from "../record/store.ts";
import type { Account } from "../record/viewer.ts";
import { makeServer } from "../server.ts";
import { administrator, BODY, knownAccounts, officer } from "./accounts.ts";
import { buildPolicingBody } from "./builders.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

/** What a test reads out of an answer, whose shape its own query decides. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the query that asked for it
type Data = any;

/** An answer as it came over HTTP. */
export interface Answer {
  status: number;
  data: Data;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; fields?: object } }[];
  extensions?: Data;
}

/** How a question is put. */
interface Asking {
  /** Anonymous when left out. */
  as?: Account;
  variables?: Record<string, unknown>;
}

/** A real server on a database of a test's own, with the record of one policing body. */
export interface TestApi {
  database: TestDatabase;
  server: FastifyInstance;
  store: Store;
  /** Sets the clock, which a new API has at noon on 1 June 2025 in London. */
  setClock(time: string): void;
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  read(query: string, asking?: Asking): Promise<Data>;
  /** The code of the error that an answer must have. */
  refusal(query: string, asking?: Asking): Promise<string>;
  /** Creates a row as the body's officer. */
  create(entity: string, input: object, reason?: string): Promise<Data>;
  update(entity: string, id: string, input: object): Promise<Data>;
  remove(...ids: string[]): Promise<void>;
  clear(ids: string[], embargoUntil?: string): Promise<void>;
  /** @returns the number of the release */
  publish(title?: string): Promise<number>;
  close(): Promise<void>;
}

/** Where the public viewer would listen; no test of the API asks it. */
const VIEWER_PORT = 3000;

/** What a test may say of its API. */
interface Opening {
  /** Whether the record is to have not even the policing body. */
  empty?: boolean;
  /** Where mail is sent; to the folder of data when left out. */
  smtpUrl?: string | null;
  dataDir?: string;
}

/** Opens an API whose record has the policing body `testshire` and nothing else. */
export async function openTestApi({
  empty = false,
  smtpUrl = null,
  dataDir = join(tmpdir(), "frankpledge-tests"),
}: Opening = {}): Promise<TestApi> {
  const database = await openTestDatabase();
  let now = new Date("2025-06-01T12:00:00+01:00");
  const store: Store = { db: database.db, entities, now: () => now };
  const server = await makeServer(store, knownAccounts, {
    viewerPort: VIEWER_PORT,
    dataDir,
    smtpUrl,
    address: "https://updates.example.org",
  });

  const ask: TestApi["ask"] = async (query, { as, variables } = {}) => {
    const response = await server.inject({
      method: "POST",
      url: "/graphql",
      headers: as ? { authorization: `Bearer ${as.id}` } : {},
      payload: { query, ...(variables ? { variables } : {}) },
    });
    const { data, errors = [], extensions } = response.json();
    const answer: Answer = { status: response.statusCode, data, errors, extensions };
    expect(codesOf(answer), `of ${query}`).not.toContain("INTERNAL_SERVER_ERROR");
    return answer;
  };
  const read: TestApi["read"] = async (query, asking) => {
    const { data, errors } = await ask(query, asking);
    expect(errors, `of ${query}`).toEqual([]);
    return data;
  };
  const write = async (mutation: string, variables: Record<string, unknown>, as = officer) =>
    Object.values(await read(mutation, { as, variables }))[0] as Data;
  const create = (entity: string, input: object, reason?: string, as?: Account) =>
    write(
      `mutation ($input: Create${entity}Input!, $reason: String) {
        create${entity}(input: $input, reason: $reason) { id slug revision } }`,
      { input: { body: BODY, ...input }, reason },
      as,
    );

  if (!empty) await create("PolicingBody", buildPolicingBody(), "A new record", administrator);
  return {
    database,
    server,
    store,
    ask,
    read,
    setClock: (time) => {
      now = new Date(time);
    },
    refusal: async (query, asking) => {
      const codes = codesOf(await ask(query, asking));
      expect(codes, `errors of ${query}`).toHaveLength(1);
      return String(codes[0]);
    },
    create,
    update: (entity, id, input) =>
      write(
        `mutation ($id: ID!, $input: Update${entity}Input!) {
          update${entity}(id: $id, input: $input) { id slug revision } }`,
        { id, input },
      ),
    remove: (...ids) => write("mutation ($ids: [ID!]!) { removeRows(ids: $ids) }", { ids }),
    clear: (ids, embargoUntil) =>
      write("mutation ($ids: [ID!]!, $until: DateTime) { clearRows(ids: $ids, embargoUntil: $until) }", {
        ids,
        until: embargoUntil ?? null,
      }),
    publish: async (title = "Published for a test") =>
      (
        await write(
          "mutation ($body: String!, $title: String!) { publishRelease(body: $body, title: $title) { number } }",
          {
            body: BODY,
            title,
          },
        )
      ).number,
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}

export const codesOf = (answer: Answer): string[] => answer.errors.map((error) => error.extensions.code);
