import { createHash } from "node:crypto";
import { DIGEST_FORMAT_1 } from "./digest-format-1.ts";
import { DIGEST_FORMAT_2 } from "./digest-format-2.ts";
import { DIGEST_FORMAT_3 } from "./digest-format-3.ts";
import { DIGEST_FORMAT_4 } from "./digest-format-4.ts";
import type { AnyEntity, Row } from "./entity.ts";

/** Every digest format there has been; a release is verified by the one it names. */
const DIGEST_FORMATS: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  1: DIGEST_FORMAT_1,
  2: DIGEST_FORMAT_2,
  3: DIGEST_FORMAT_3,
  4: DIGEST_FORMAT_4,
};

/** The format of new releases. */
export const CURRENT_DIGEST_FORMAT = 4;

/** What a format reads of an entity's rows; nothing when it does not know the entity. */
export const fieldsOfFormat = (format: number, entity: string): readonly string[] =>
  DIGEST_FORMATS[format]?.[entity] ?? [];

/** A line of a release's manifest: a row version that the release opened to the public, or closed. */
export interface Leaf {
  entity: string;
  rowId: string;
  rowRevision: number;
  change: "opened" | "closed";
  leaf: string;
}

/** What a release's digest says of the release itself. */
export interface ReleaseHeader {
  body: string;
  number: number;
  title: string;
  revision: number;
  author: string;
  effectiveAt: Date;
  publishedAt: Date;
  reconstructed: boolean;
  digestFormat: number;
  previousDigest: string | null;
}

/**
 * JSON with one spelling for each value: sorted keys, no spaces, pence as strings of digits, moments in UTC.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint") return `"${value}"`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * The hash of a row version, salted so that nobody can guess a withdrawn text by trying.
 * @returns null when the format does not know the entity: such rows are covered by the formats after it
 */
export function leafOf(format: number, entity: AnyEntity, row: Row & { salt: string }): string | null {
  const fields = DIGEST_FORMATS[format]?.[entity.name];
  if (!fields) return null;
  const kept = Object.fromEntries(
    ["id", "slug", "openedRevision", ...fields].map((field) => [field, row[field]]),
  );
  return sha256(`${row.salt}\n${canonicalJson(kept)}`);
}

/** The digest of a release: its header, the digest before it, and its manifest in order. */
export function digestOf(header: ReleaseHeader, leaves: Leaf[]): string {
  const manifest = leaves
    .map((leaf) => `${leaf.change} ${leaf.entity} ${leaf.rowId} ${leaf.rowRevision} ${leaf.leaf}`)
    .sort();
  return sha256([canonicalJson(header), ...manifest].join("\n"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
