import { XLSX_MEDIA_TYPE } from "@frankpledge/tabular";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { type Document, isTable } from "../document/document.ts";
import { writeDocx } from "../document/write-docx.ts";
import { writeHtml } from "../document/write-html.ts";
import { writePdf } from "../document/write-pdf.ts";
import { writeTableCsv, writeTables } from "../document/write-tables.ts";
import { pointAsked } from "../download/address.ts";
import { entityTag } from "../download/entity-tag.ts";
import type { Request } from "../graph/request.ts";
import { answerRefusals } from "../http/answer-refusals.ts";
import { tagAnswer } from "../http/tag-answer.ts";
import { resolveAsAt } from "../record/as-of.ts";
import type { Auth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";
import { whoAsks } from "../record/who-asks.ts";
import { Refusal } from "../refusal.ts";
import { makePack } from "./pack-document.ts";

/** The forms of a pack, by the ending of its address. */
const FORMS = {
  html: { type: "text/html; charset=utf-8", write: writeHtml },
  docx: { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", write: writeDocx },
  xlsx: { type: XLSX_MEDIA_TYPE, write: writeTables },
  pdf: { type: "application/pdf", write: writePdf },
} satisfies Record<string, { type: string; write: (document: Document) => string | Promise<Buffer> }>;

type Form = keyof typeof FORMS;

/**
 * Answers GET /downloads/packs/{body}/{pack}.{html|docx|xlsx|pdf} and /downloads/packs/{body}/{pack}/{table}.csv, each with ?release=5 or ?asAt=: a
 * final pack to anyone, a draft to those who keep the record.
 * @param publicUrl where the public reads the record, for the address that a pack bears
 */
export function servePacks(
  server: FastifyInstance,
  { store, postman }: Omit<Request, "viewer">,
  auth: Auth,
  schema: GraphQLSchema,
  publicUrl: string,
): void {
  server.register(async (scope) => {
    answerRefusals(scope);
    scope.route<{ Params: { body: string; "*": string } }>({
      method: ["GET", "HEAD"],
      url: "/downloads/packs/:body/*",
      handler: async (request, reply) => {
        const { body } = request.params;
        const { slug, form, table } = readAddress(request.params["*"]);
        const viewer = await whoAsks(auth, request.headers);
        const asAt = pointAsked(new URL(request.url, "http://api").searchParams);
        const made = await makePack(schema, { store, postman, viewer }, { body, slug, asAt }, publicUrl);
        const { finalRelease, document } = made;

        const named = finalRelease === null ? null : await tagOf(store, body, made.asAt, request.url);
        // The same words, though a file may be written in other bytes each time (decision 031).
        const tag = named && (form === "html" || form === "csv" ? named : `W/${named}`);
        if (tagAnswer(request, reply, tag)) return reply.code(304).send();

        const point = finalRelease === null ? "draft" : `release-${finalRelease}`;
        const file = `${body}-${slug}-${table ? `${table}-` : ""}${point}.${form}`;
        reply.header("content-disposition", form === "html" ? "inline" : `attachment; filename="${file}"`);
        if (finalRelease !== null) reply.header("frankpledge-release", String(finalRelease));
        if (form === "csv") {
          const asked = document.blocks.filter(isTable).find(({ name }) => name === table);
          if (!asked) throw new Refusal("NOT_FOUND", `This pack has no table “${table?.slice(0, 80)}”.`);
          return reply.type("text/csv; charset=utf-8; header=present").send(writeTableCsv(asked));
        }
        return reply.type(FORMS[form].type).send(await FORMS[form].write(document));
      },
    });
  });
}

/** @throws Refusal NOT_FOUND for another form, saying which there are */
function readAddress(path: string): { slug: string; table: string | null; form: Form | "csv" } {
  const [, slug = "", table = null, form = ""] = /^([^/.]+)(?:\/([^/.]+))?\.([a-z]+)$/.exec(path) ?? [];
  if (table !== null && form === "csv") return { slug, table, form };
  if (table === null && Object.hasOwn(FORMS, form)) return { slug, table, form: form as Form };
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
