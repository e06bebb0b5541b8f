import { OFFICES, ROLES } from "@frankpledge/domain";
import { bigint, boolean, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/*
 * Accounts, their sessions, passwords and API keys, in the shapes that the sign-in library asks for. Its names are
 * kept as field names; what is our own is an account's role, bodies and offices.
 */

const moment = () => timestamp({ withTimezone: true, mode: "date" });

/** A person's account. */
export const users = pgTable("users", {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  role: text({ enum: ROLES }).notNull().default("READER"),
  /** The slugs of the bodies whose record the account keeps; empty for every body. */
  bodies: text().array().notNull().default([]),
  /** The offices that the account's person holds, by which it signs reports off. */
  offices: text({ enum: OFFICES }).array().notNull().default([]),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});

const userId = () =>
  text()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** A signed-in browser. */
export const sessions = pgTable(
  "sessions",
  {
    id: text().primaryKey(),
    expiresAt: moment().notNull(),
    token: text().notNull().unique(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: userId(),
  },
  (table) => [index().on(table.userId)],
);

/** A way to sign in to an account: its password's hash, or another provider's word. */
export const credentials = pgTable(
  "credentials",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: userId(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index().on(table.userId)],
);

/** A short-lived token, such as one that resets a password. */
export const verifications = pgTable("verifications", {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});

/** A key that a program sends in `Authorization: Bearer …`; kept as a hash. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: text().primaryKey(),
    configId: text().notNull(),
    name: text(),
    start: text(),
    referenceId: userId(),
    prefix: text(),
    key: text().notNull(),
    refillInterval: integer(),
    refillAmount: integer(),
    lastRefillAt: moment(),
    enabled: boolean(),
    rateLimitEnabled: boolean(),
    rateLimitTimeWindow: integer(),
    rateLimitMax: integer(),
    requestCount: integer(),
    remaining: integer(),
    lastRequest: moment(),
    expiresAt: moment(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    permissions: text(),
    metadata: text(),
  },
  (table) => [index().on(table.key), index().on(table.referenceId)],
);

/** How often an address has tried to sign in lately. */
export const rateLimits = pgTable("rate_limits", {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: "number" }).notNull(),
});

export const accountTables = [users, sessions, credentials, verifications, apiKeys, rateLimits];
