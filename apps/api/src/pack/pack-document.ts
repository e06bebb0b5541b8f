import type { GraphQLSchema } from "graphql";
import type { Document } from "../document/document.ts";
import { ask } from "../graph/ask.ts";
import { resolve } from "../graph/load.ts";
import type { Request } from "../graph/request.ts";
import { notThere } from "../record/as-of.ts";
import { composePack } from "./compose-pack.ts";
import { type PackRow, PackSource } from "./pack-source.ts";

/** A pack as it was made, and the release that it is final in; null for a draft. */
export interface MadePack {
  document: Document;
  finalRelease: number | null;
  /** The point of the record that its figures are of, as `asAt` takes it. */
  asAt: string;
}

const ROW = `query($body: String!, $asAt: AsAt, $slug: String!) {
  packs(body: $body, asAt: $asAt, filter: { slug: { eq: $slug } }, first: 1) {
    nodes {
      id slug kind title periodFrom periodTo item contact pressContact recommendation planId finalRelease
      sections { heading priorityId text } panelReport panelReportOn response responseOn
      edition replaces { title edition } correction signOffs { role by on revision }
      meeting { title heldOn }
    }
  }
}`;

/**
 * Makes a pack for whoever asks. A final one is read at its release as the public reads it, whoever asks and whenever:
 * it says the same for ever. A draft is read at one revision, by officers alone.
 * @param asked `asAt` decides where the pack itself is looked for
 * @param publicUrl where the public reads the record, for the address that it bears
 * @throws Refusal NOT_FOUND for a pack that is not there or that the reader may not see
 */
export async function makePack(
  schema: GraphQLSchema,
  request: Request,
  asked: { body: string; slug: string; asAt?: string | null },
  publicUrl: string,
): Promise<MadePack> {
  const found = await ask<{ packs: { nodes: PackRow[] } }>(schema, request, ROW, { ...asked });
  const [row] = found.packs.nodes;
  if (!row) throw notThere(`pack “${asked.slug}”`);
  const isFinal = row.finalRelease !== null;
  const asAt = isFinal ? `release:${row.finalRelease}` : `revision:${await revisionOf(request, asked)}`;
  // What a final pack names, such as its meeting, is read at its release too.
  const reader = isFinal ? { ...request, viewer: null } : request;
  const at = await ask<{ packs: { nodes: PackRow[] } }>(schema, reader, ROW, { ...asked, asAt });
  const [pack] = at.packs.nodes;
  if (!pack) throw notThere(`pack “${asked.slug}”`);
  const address = `${publicUrl}/${asked.body}/packs/${pack.slug}`;
  const document = await composePack(new PackSource(schema, reader, asked.body, asAt, pack), address);
  return { document, finalRelease: row.finalRelease, asAt };
}

async function revisionOf(
  request: Request,
  { body, asAt }: { body: string; asAt?: string | null },
): Promise<number> {
  const { bodies } = await resolve(request, { body, asAt: asAt ?? null });
  const [at] = bodies;
  if (!at) throw new Error("A point of one body's record that was found has no body.");
  return at.revision;
}
