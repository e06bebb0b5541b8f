import { CURRENT_REPORT_FORMAT } from "@frankpledge/domain";
import { and, eq } from "drizzle-orm";
import type { GraphQLSchema } from "graphql";
import type { Database } from "../database/database.ts";
import type { Document } from "../document/document.ts";
import { askAs } from "../graph/ask.ts";
import { resolveOne } from "../graph/load.ts";
import type { Reader } from "../graph/request.ts";
import { notThere } from "../record/as-of.ts";
import type { Ask } from "../record/asking.ts";
import { composePack } from "./compose-pack.ts";
import { packs } from "./pack.table.ts";
import { type PackRow, PackSource } from "./pack-source.ts";

/** A pack as it was made, and the release that it is final in; null for a draft. */
export interface MadePack {
  document: Document;
  /** The number of the report format that it was made in. */
  format: number;
  finalRelease: number | null;
  /** The point of the record that its figures are of, as `asAt` takes it. */
  asAt: string;
}

/** Who reads a pack, and the API that answers. */
interface PackReader {
  schema: GraphQLSchema;
  request: Reader;
}

/** The API as somebody asks it, and the database below. */
interface Asking {
  db: Database;
  ask: Ask;
}

/** The format of reports that became final before they were kept: they are made anew in it. */
const FORMAT_BEFORE_KEPT = 1;

const ROW = `query($body: String!, $asAt: AsAt, $slug: String!) {
  packs(body: $body, asAt: $asAt, filter: { slug: { eq: $slug } }, first: 1) {
    nodes {
      id slug kind title periodFrom periodTo item contact pressContact recommendation planId finalRelease
      sections { heading priorityId text pictures { picture alternative decorative caption } }
      panelReport panelReportOn response responseOn
      edition replaces { title edition } correction signOffs { role by on revision }
      meeting { title heldOn }
    }
  }
}`;

/**
 * Makes a pack for whoever asks. A final one is as it was kept when it became final, whoever asks and whenever: it says
 * the same for ever. A draft is read at one revision, by officers alone.
 * @param asked `asAt` decides where the pack itself is looked for
 * @throws Refusal NOT_FOUND for a pack that is not there or that the reader may not see
 */
export async function makePack(
  { schema, request }: PackReader,
  asked: { body: string; slug: string; asAt?: string | null },
): Promise<MadePack> {
  const asking = (reader: Reader): Asking => ({ db: request.store.db, ask: askAs(schema, reader) });
  const row = await readRow(asking(request).ask, asked);
  if (row.finalRelease === null) {
    const asAt = `revision:${await revisionOf(request, asked)}`;
    const format = CURRENT_REPORT_FORMAT;
    const document = await composeAt(asking(request), { ...asked, asAt, format });
    return { document, format, finalRelease: null, asAt };
  }
  const asAt = `release:${row.finalRelease}`;
  const { kept, format } = await keptReport(request, row.id, row.finalRelease);
  const document =
    kept ?? (await composeAt(asking({ ...request, viewer: null }), { ...asked, asAt, format }));
  return { document, format, finalRelease: row.finalRelease, asAt };
}

/**
 * Makes a pack at one point of the record: what it names, such as its meeting, is read there too.
 * @throws Refusal NOT_FOUND for a pack that is not there at that point
 */
export async function composeAt(
  { db, ask }: Asking,
  { body, slug, asAt, format }: { body: string; slug: string; asAt: string; format: number },
): Promise<Document> {
  const pack = await readRow(ask, { body, slug, asAt });
  return await composePack(new PackSource({ db, ask, body, asAt, pack, format }));
}

async function readRow(
  ask: Ask,
  asked: { body: string; slug: string; asAt?: string | null },
): Promise<PackRow> {
  const { body, slug, asAt = null } = asked;
  const { packs: found } = await ask<{ packs: { nodes: PackRow[] } }>(ROW, { body, slug, asAt });
  const [row] = found.nodes;
  if (!row) throw notThere(`pack “${slug}”`);
  return row;
}

/**
 * A final pack as its release sealed it, and the format it was made in. It is not kept where it became final before that
 * was done, or where a figure in it was withdrawn: then it is made anew of what the release still says.
 */
async function keptReport(
  { store }: Reader,
  id: string,
  release: number,
): Promise<{ kept: Document | null; format: number }> {
  const [row] = await store.db
    .select({ document: packs.document, format: packs.reportFormat })
    .from(packs)
    .where(and(eq(packs.id as never, id), eq(packs.openedRelease as never, release)));
  return {
    kept: (row?.document as Document | null | undefined) ?? null,
    format: (row?.format as number | null | undefined) ?? FORMAT_BEFORE_KEPT,
  };
}

async function revisionOf(
  request: Reader,
  { body, asAt }: { body: string; asAt?: string | null },
): Promise<number> {
  const { at } = await resolveOne(request, { body, asAt: asAt ?? null });
  return at.revision;
}
