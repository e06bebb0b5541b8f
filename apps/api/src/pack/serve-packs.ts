import { XLSX_MEDIA_TYPE } from "@frankpledge/tabular";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import {
  type Document,
  isTable,
  PICTURE_TYPES,
  type PictureEnding,
  type Surroundings,
} from "../document/document.ts";
import { writeDocx } from "../document/write-docx.ts";
import { HTML_POLICY, writeHtml } from "../document/write-html.ts";
import { writePdf } from "../document/write-pdf.ts";
import { writeTableCsv, writeTables } from "../document/write-tables.ts";
import { pointAsked } from "../download/address.ts";
import { entityTag } from "../download/entity-tag.ts";
import { answerRefusals } from "../http/answer-refusals.ts";
import { tagAnswer } from "../http/tag-answer.ts";
import { resolveAsAt } from "../record/as-of.ts";
import type { Auth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";
import { whoAsks } from "../record/who-asks.ts";
import { Refusal } from "../refusal.ts";
import { makePack } from "./pack-document.ts";
import { picturesOf } from "./picture/keep-picture.ts";

/**
 * How much of the memory the files of final reports may take that were asked for lately: they are the same for everyone
 * for ever, a Panel takes them within an hour, and to write one is seconds of work.
 */
const LARGEST_KEPT = 64 * 1024 * 1024;

type Writer = (document: Document, surroundings: Surroundings) => string | Promise<Buffer>;

/** The forms of a pack, by the ending of its address. */
const FORMS = {
  html: { type: "text/html; charset=utf-8", write: writeHtml },
  docx: { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", write: writeDocx },
  xlsx: { type: XLSX_MEDIA_TYPE, write: writeTables },
  pdf: { type: "application/pdf", write: writePdf },
} satisfies Record<string, { type: string; write: Writer }>;

type Form = keyof typeof FORMS;

type PartForm = "csv" | PictureEnding;

const isPictureForm = (form: string): form is PictureEnding => Object.hasOwn(PICTURE_TYPES, form);

/**
 * Answers GET /downloads/packs/{body}/{pack}.{html|docx|xlsx|pdf}, and of a pack's parts /downloads/packs/{body}/{pack}/{table}.csv
 * and /{picture}.{png|jpg}, each with ?release=5 or ?asAt=: a final pack to anyone, a draft to those who keep the record.
 * @param publicUrl where the public reads the record, for the address that a pack bears
 */
export function servePacks(
  server: FastifyInstance,
  store: Store,
  auth: Auth,
  schema: GraphQLSchema,
  publicUrl: string,
): void {
  const files = new LRUCache<string, Buffer>({
    maxSize: LARGEST_KEPT,
    sizeCalculation: ({ length }) => length + 1,
  });
  server.register(async (scope) => {
    answerRefusals(scope);
    scope.route<{ Params: { body: string; "*": string } }>({
      method: ["GET", "HEAD"],
      url: "/downloads/packs/:body/*",
      handler: async (request, reply) => {
        const { body } = request.params;
        const { slug, form, part } = readAddress(request.params["*"]);
        const viewer = await whoAsks(auth, request.headers);
        const asAt = pointAsked(new URL(request.url, "http://api").searchParams);
        const made = await makePack({ schema, request: { store, viewer } }, { body, slug, asAt });
        const { finalRelease, document } = made;

        const tag = finalRelease === null ? null : await tagOf(store, body, made.asAt, request.params["*"]);
        if (tagAnswer(request, reply, tag)) return reply.code(304).send();

        const point = finalRelease === null ? "draft" : `release-${finalRelease}`;
        const file = `${body}-${slug}-${part ? `${part}-` : ""}${point}.${form}`;
        const isShown = form === "html" || isPictureForm(form);
        if (form === "html") reply.header("content-security-policy", HTML_POLICY);
        reply.header("content-disposition", isShown ? "inline" : `attachment; filename="${file}"`);
        if (finalRelease !== null) reply.header("frankpledge-release", String(finalRelease));
        if (form === "csv") {
          const asked = document.blocks.filter(isTable).find(({ name }) => name === part);
          if (!asked) throw new Refusal("NOT_FOUND", `This pack has no table “${part?.slice(0, 80)}”.`);
          return reply.type("text/csv; charset=utf-8; header=present").send(writeTableCsv(asked));
        }
        if (isPictureForm(form)) {
          const shown = (await picturesOf(store.db, body, document)).get(part ?? "");
          if (!shown) throw new Refusal("NOT_FOUND", "This pack has no such picture, or it was withdrawn.");
          return reply.type(PICTURE_TYPES[form]).send(shown);
        }
        reply.type(FORMS[form].type);
        const kept = tag === null ? undefined : files.get(tag);
        if (kept) return reply.send(kept);
        const address = `${publicUrl}/${body}/packs/${slug}`;
        const pictures = await picturesOf(store.db, body, document);
        const written = Buffer.from(await FORMS[form].write(document, { address, pictures }));
        if (tag !== null) files.set(tag, written);
        return reply.send(written);
      },
    });
  });
}

/** @throws Refusal NOT_FOUND for another form, saying which there are */
function readAddress(path: string): { slug: string; part: string | null; form: Form | PartForm } {
  const [, slug = "", part = null, form = ""] = /^([^/.]+)(?:\/([^/.]+))?\.([a-z]+)$/.exec(path) ?? [];
  if (part !== null && (form === "csv" || isPictureForm(form))) return { slug, part, form };
  if (part === null && Object.hasOwn(FORMS, form)) return { slug, part, form: form as Form };
  throw new Refusal(
    "NOT_FOUND",
    `A pack is to be had as ${Object.keys(FORMS)
      .map((one) => `.${one}`)
      .join(", ")}, and each of its tables as .csv.`,
  );
}

async function tagOf(store: Store, body: string, asAt: string, address: string): Promise<string | null> {
  return await entityTag(store, await resolveAsAt(store.db, null, { body, asAt, now: store.now() }), address);
}
