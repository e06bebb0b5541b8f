import { randomBytes } from "node:crypto";
import { apiKey } from "@better-auth/api-key";
import { OFFICES, type Office, type Role } from "@frankpledge/domain";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { count, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { apiKeys, credentials, rateLimits, sessions, users, verifications } from "./account.table.ts";
import { settings } from "./settings.table.ts";
import type { Account, Viewer } from "./viewer.ts";

/** Who may sign in, and how a request is told to be theirs. */
export interface Auth {
  /** Answers the addresses under /auth. */
  handle(request: Request): Promise<Response>;
  /** The account that a request's session cookie or API key belongs to; null for an anonymous reader. */
  viewerOf(headers: Headers): Promise<Viewer>;
  /** @throws Refusal when the address is taken or the password too short */
  addAccount(
    account: Omit<Account, "id" | "offices"> & { offices?: Office[]; password: string },
  ): Promise<void>;
  /**
   * Gives an account the offices that its person holds, in place of those it had.
   * @throws Refusal NOT_FOUND
   */
  giveOffices(email: string, offices: readonly Office[]): Promise<void>;
  /** A new key for programs, shown once. */
  addApiKey(email: string, name: string): Promise<string>;
}

/** The header in which a request to `handle` tells the address of the connection that it came by. */
export const CLIENT_ADDRESS = "x-frankpledge-client-address";

const LONGEST_SESSION_SECONDS = 12 * 60 * 60;

/** Sign-in with e-mail and password, sessions in a cookie, and API keys: better-auth on the record's own database. */
export async function openAuth(db: Database): Promise<Auth> {
  const auth = betterAuth({
    appName: "Frankpledge",
    basePath: "/auth",
    secret: await sharedSecret(db),
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: {
        user: users,
        session: sessions,
        account: credentials,
        verification: verifications,
        apikey: apiKeys,
        rateLimit: rateLimits,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8 },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        bodies: { type: "string[]", input: false },
        offices: { type: "string[]", input: false },
      },
    },
    session: { expiresIn: LONGEST_SESSION_SECONDS },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 300,
      customRules: { "/sign-in/email": { window: 60, max: 20 } },
    },
    // The product is served on the address its office gives it, which it does not know; requests must come from the
    // same origin that they are sent to, which a proxy before it may have encrypted.
    trustedOrigins: (request) =>
      request ? ["http", "https"].map((scheme) => `${scheme}://${new URL(request.url).host}`) : [],
    advanced: {
      disableOriginCheck: false,
      // Whether a cookie is to travel encrypted alone depends on the request that it answers: `serveAuth` says it.
      useSecureCookies: false,
      // Tries are counted by the address that a connection comes from, which nobody can choose.
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    plugins: [apiKey({ rateLimit: { enabled: false } })],
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  const context = await auth.$context;

  return {
    handle: (request) => auth.handler(request),

    async viewerOf(headers) {
      const bearer = /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
      if (bearer) {
        const { valid, key } = await auth.api.verifyApiKey({ body: { key: bearer } });
        if (!valid || !key)
          throw new Refusal("UNAUTHENTICATED", "The API key is unknown, switched off or out of date.");
        return await accountById(db, key.referenceId);
      }
      if (!headers.has("cookie")) return null;
      const session = await auth.api.getSession({ headers });
      return session ? await accountById(db, session.user.id) : null;
    },

    async addAccount({ email, name, password, role, bodies, offices = [] }) {
      if (password.length < 8) throw new Refusal("BAD_USER_INPUT", "A password needs at least 8 characters.");
      const address = email.toLowerCase();
      const [taken] = await db.select().from(users).where(eq(users.email, address));
      if (taken) throw new Refusal("CONFLICT", `There is already an account with the address ${address}.`);
      const user = await context.internalAdapter.createUser(
        { email: address, name, role, bodies, offices, emailVerified: true },
        { method: "admin" },
      );
      await context.internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: "credential",
        password: await context.password.hash(password),
      });
    },

    async giveOffices(email, offices) {
      const given = { offices: [...new Set(offices)] };
      const changed = await db
        .update(users)
        .set(given)
        .where(eq(users.email, email.toLowerCase()))
        .returning({ id: users.id });
      if (changed.length === 0) throw noSuchAccount(email);
    },

    async addApiKey(email, name) {
      const [user] = await db.select().from(users).where(eq(users.email, email.toLowerCase()));
      if (!user) throw noSuchAccount(email);
      const { key } = await auth.api.createApiKey({ body: { name, userId: user.id } });
      return key;
    },
  };
}

const noSuchAccount = (email: string): Refusal =>
  new Refusal("NOT_FOUND", `There is no account with the address ${email}.`);

/**
 * Makes the first administrator of an empty installation, who holds every office until they are given to others.
 * @returns the password that was generated, to be shown once; null when none was needed
 */
export async function ensureAdministrator(
  db: Database,
  auth: Auth,
  first: { email: string; password: string | null },
): Promise<string | null> {
  const [accounts] = await db.select({ n: count() }).from(users);
  if (accounts && accounts.n > 0) return null;
  const password = first.password ?? randomBytes(12).toString("base64url");
  await auth.addAccount({
    email: first.email,
    name: "Administrator",
    password,
    role: "ADMINISTRATOR",
    bodies: [],
    offices: [...OFFICES],
  });
  return first.password === null ? password : null;
}

async function accountById(db: Database, id: string): Promise<Viewer> {
  const [user] = await db.select().from(users).where(eq(users.id, id));
  if (!user) return null;
  const { email, name, role, bodies, offices } = user;
  return { id, email, name, role: role as Role, bodies, offices };
}

/** The secret that signs sessions: kept in the database, so that every copy of the API honours the others' cookies. */
async function sharedSecret(db: Database): Promise<string> {
  await db
    .insert(settings)
    .values({ key: "auth-secret", value: randomBytes(32).toString("base64url") })
    .onConflictDoNothing();
  const [secret] = await db.select().from(settings).where(eq(settings.key, "auth-secret"));
  if (!secret) throw new Error("The secret that signs sessions could not be kept.");
  return secret.value;
}
