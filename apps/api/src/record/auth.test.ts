import { tmpdir } from "node:os";
import { sql } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asPublic } from "../api-schema.ts";
import { entities } from "../entities.ts";
import { makeServer } from "../server.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { type Auth, ensureAdministrator, openAuth } from "./auth.ts";

const EMAIL = "ada@frankpledge.example";
const PASSWORD = "correct horse battery";

let database: TestDatabase;
let auth: Auth;
let server: FastifyInstance;
let origin: string;

beforeAll(async () => {
  database = await openTestDatabase();
  auth = await openAuth(database.db);
  await ensureAdministrator(database.db, auth, { email: EMAIL, password: PASSWORD });
  await auth.addAccount({
    email: "Rita@Frankpledge.example",
    name: "Rita",
    password: "another password",
    role: "READER",
    bodies: ["testshire"],
  });
  server = await makeServer({ db: database.db, entities, now: () => new Date(), asPublic }, auth, {
    viewerPort: 3000,
    dataDir: tmpdir(),
  });
  origin = await server.listen({ port: 0, host: "127.0.0.1" });
  return async () => {
    await server.close();
    await database.close();
  };
});

let asked = 0;
const signIn = (email: unknown, password: unknown, headers: Record<string, string> = {}) =>
  fetch(`${origin}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ email, password }),
  });

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

async function me(
  headers: Record<string, string>,
): Promise<{ status: number; email?: string; code?: string }> {
  asked += 1;
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: `{ me { email role bodies } } # ${asked}` }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { me: { email: string } | null };
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    ...(data?.me ? { email: data.me.email } : {}),
    ...(errors?.[0] ? { code: errors[0].extensions.code } : {}),
  };
}

async function forgetTries(): Promise<void> {
  await database.asSuperuser(sql`DELETE FROM rate_limits`);
}

beforeEach(forgetTries);

describe("signing in with e-mail and password", () => {
  test("sets a cookie that the account is known by, out of reach of scripts and other sites", async () => {
    const response = await signIn(EMAIL, PASSWORD);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(await me({ cookie: cookieOf(response) })).toEqual({ status: 200, email: EMAIL });
  });

  test("takes the address in any letters, and keeps each account apart", async () => {
    const response = await signIn("RITA@frankpledge.example", "another password");
    expect(await me({ cookie: cookieOf(response) })).toMatchObject({ email: "rita@frankpledge.example" });
  });

  test.each([
    ["a wrong password", EMAIL, "wrong password"],
    ["an unknown account", "nobody@frankpledge.example", PASSWORD],
    ["no password", EMAIL, ""],
    ["another account's password", EMAIL, "another password"],
  ])("with %s is refused, and sets no cookie", async (_, email, password) => {
    const response = await signIn(email, password);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test("says the same of a wrong password and an unknown account", async () => {
    const answers = [
      await signIn(EMAIL, "wrong password"),
      await signIn("nobody@frankpledge.example", PASSWORD),
    ];
    const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
    expect(one).toBe(other);
  });

  test.each([
    ["no address", null, PASSWORD],
    ["an address that is none", "ada", PASSWORD],
    ["a NUL", "a\u0000@frankpledge.example", PASSWORD],
    ["half a character", EMAIL, "\ud800"],
    ["a password that is no text", EMAIL, { length: 8 }],
    ["a password without end", EMAIL, "x".repeat(100_000)],
  ])("with %s is refused as bad input", async (_, email, password) => {
    const { status } = await signIn(email, password);
    expect([400, 401, 422]).toContain(status);
  });

  test.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "https://evil.example", cookie: "x=y" },
    { origin: "null" },
    { referer: "https://evil.example/page" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
  ])("from another site is refused: %j", async (headers) => {
    expect((await signIn(EMAIL, PASSWORD, headers)).status).toBe(403);
  });

  test("from the product's own pages is welcome, though a proxy before it encrypts them", async () => {
    const browser = { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" };
    for (const own of [origin, origin.replace("http:", "https:")])
      expect((await signIn(EMAIL, PASSWORD, { ...browser, origin: own })).status).toBe(200);
  });

  test("of one's own accord is not offered: accounts are made by an administrator", async () => {
    const response = await fetch(`${origin}/auth/sign-up/email`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        email: "new@frankpledge.example",
        password: PASSWORD,
        name: "New",
        role: "ADMINISTRATOR",
      }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const accounts = await database.asSuperuser(sql`SELECT email FROM users`);
    expect(accounts).toHaveLength(2);
  });

  test("is refused after too many tries, whatever address a proxy is said to forward for", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 25; n++)
      statuses.push(
        (await signIn("nobody@frankpledge.example", "wrong password", { "x-forwarded-for": `10.0.0.${n}` }))
          .status,
      );
    expect(statuses.slice(0, 5)).toEqual(Array(5).fill(401));
    expect(statuses.at(-1)).toBe(429);
    await forgetTries();
    expect((await signIn(EMAIL, PASSWORD)).status).toBe(200);
  });
});

describe("a session", () => {
  test("ends with signing out", async () => {
    const cookie = cookieOf(await signIn(EMAIL, PASSWORD));
    const out = await fetch(`${origin}/auth/sign-out`, { method: "POST", headers: { cookie, origin } });
    expect(out.status).toBe(200);
    expect(await me({ cookie })).toEqual({ status: 200 });
  });

  test("is over after its time", async () => {
    const cookie = cookieOf(await signIn(EMAIL, PASSWORD));
    await database.asSuperuser(sql`UPDATE sessions SET expires_at = now() - interval '1 second'`);
    expect(await me({ cookie })).toEqual({ status: 200 });
  });

  test("is over when its account is gone", async () => {
    await auth.addAccount({
      email: "gone@frankpledge.example",
      name: "Gone",
      password: PASSWORD,
      role: "OFFICER",
      bodies: [],
    });
    const cookie = cookieOf(await signIn("gone@frankpledge.example", PASSWORD));
    expect(await me({ cookie })).toMatchObject({ email: "gone@frankpledge.example" });
    await database.asSuperuser(sql`DELETE FROM users WHERE email = 'gone@frankpledge.example'`);
    expect(await me({ cookie })).toEqual({ status: 200 });
  });

  test.each([
    "nonsense",
    "better-auth.session_token=x",
    "better-auth.session_token=x.y%00z",
    "=;=;",
    `a=${"x".repeat(5_000)}`,
  ])("is not made by the cookie %s", async (cookie) => {
    expect(await me({ cookie })).toEqual({ status: 200 });
  });

  test("signed by one copy of the API is honoured by another on the same database", async () => {
    const cookie = cookieOf(await signIn(EMAIL, PASSWORD));
    const another = await openAuth(database.db);
    expect((await another.viewerOf(new Headers({ cookie })))?.email).toBe(EMAIL);
  });
});

describe("an API key", () => {
  test("is known by its bearer, and kept as a hash", async () => {
    const key = await auth.addApiKey(EMAIL, "A script");
    expect(await me({ authorization: `Bearer ${key}` })).toEqual({ status: 200, email: EMAIL });
    const kept = await database.asSuperuser(sql`SELECT to_jsonb(api_keys)::text AS row FROM api_keys`);
    expect(JSON.stringify(kept)).not.toContain(key);
  });

  test.each(["x", "x".repeat(4_000), "ключ-ей"])("that is unknown is refused: %s", async (key) => {
    const authorization = `Bearer ${encodeURIComponent(key)}`;
    expect(await me({ authorization })).toEqual({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("that is switched off is refused", async () => {
    const key = await auth.addApiKey(EMAIL, "Switched off");
    await database.asSuperuser(sql`UPDATE api_keys SET enabled = false WHERE name = 'Switched off'`);
    expect(await me({ authorization: `Bearer ${key}` })).toEqual({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("that is out of date is refused", async () => {
    const key = await auth.addApiKey(EMAIL, "Out of date");
    await database.asSuperuser(
      sql`UPDATE api_keys SET expires_at = now() - interval '1 day' WHERE name = 'Out of date'`,
    );
    expect(await me({ authorization: `Bearer ${key}` })).toEqual({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("for an account that is not there is not made", async () => {
    await expect(auth.addApiKey("nobody@frankpledge.example", "x")).rejects.toThrow("There is no account");
  });

  test("another way of signing in is no key", async () => {
    expect(await me({ authorization: "Basic YTpi" })).toEqual({ status: 200 });
    expect(await me({ authorization: "Bearer" })).toEqual({ status: 200 });
  });
});

describe("an account", () => {
  test("has an address of its own, and a password of eight characters or more", async () => {
    const account = { name: "X", role: "READER" as const, bodies: [] };
    await expect(
      auth.addAccount({ ...account, email: EMAIL.toUpperCase(), password: PASSWORD }),
    ).rejects.toThrow("already an account");
    await expect(
      auth.addAccount({ ...account, email: "x@frankpledge.example", password: "short" }),
    ).rejects.toThrow("8 characters");
  });

  test("the first is made once: a second start makes none", async () => {
    expect(
      await ensureAdministrator(database.db, auth, { email: "second@frankpledge.example", password: null }),
    ).toBeNull();
  });

  test("its password is kept as a hash", async () => {
    const kept = await database.asSuperuser(sql`SELECT to_jsonb(credentials)::text AS row FROM credentials`);
    expect(JSON.stringify(kept)).not.toContain(PASSWORD);
  });
});
