import formbody from "@fastify/formbody";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply } from "fastify";
import { html } from "../../html/html.ts";
import { londonDay } from "../../record/london-time.ts";
import type { Store } from "../../record/store.ts";
import { Refusal } from "../../refusal.ts";
import { answerByLink } from "../update-link/answer-by-link.ts";
import { type AskedProject, type AskedRound, askedRound, usesOf } from "../update-link/asked.ts";
import { linkByToken, linkPath, linkState, type UpdateLink } from "../update-link/update-link.ts";
import { PAGE_HEADERS } from "./page-frame.ts";
import { readTyped, type Typed, typedFrom } from "./read-typed.ts";
import { date } from "./update-form.ts";
import { choicePage, formPage, sentencePage, thanksPage, whomToAsk } from "./update-pages.ts";

/** As many pages as one address may ask for in a minute: enough for people, too few to guess a secret by. */
const PAGES_A_MINUTE = 60;

/** A page that stands in for the form: its status and its text. */
class OtherPage extends Error {
  constructor(
    readonly status: number,
    readonly page: string,
  ) {
    super("Another page is shown.");
  }
}

interface Opened {
  link: UpdateLink;
  round: AskedRound;
  projects: AskedProject[];
  uses: Map<string, Date>;
}

/**
 * Serves the pages behind one-time links at /update/…: forms that need no account and no JavaScript. The secret in the
 * address is all that lets one in, and no cookie is read, so that no other site can send a form for somebody.
 */
export function serveUpdatePages(server: FastifyInstance, store: Store): void {
  server.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: 256 * 1024 });
    await scope.register(rateLimit, {
      max: PAGES_A_MINUTE,
      timeWindow: "1 minute",
      errorResponseBuilder: () =>
        new OtherPage(
          429,
          sentencePage("There were too many requests. Wait a minute, then open the link again."),
        ),
    });
    scope.setErrorHandler((thrown, _request, reply) => {
      if (!(thrown instanceof OtherPage)) throw thrown;
      return send(reply, thrown.page, thrown.status);
    });

    type Addressed = { Params: { token: string; project: string } };
    scope.get<{ Params: { token: string } }>("/update/:token", async ({ params: { token } }, reply) => {
      const opened = await open(store, token);
      const { round, projects, uses } = opened;
      const [only] = projects;
      if (projects.length === 1 && only) return send(reply, showForm(opened, only, null));
      const rows = projects.map((project) => {
        const used = uses.get(project.id);
        return { project, to: `${linkPath(token)}/${project.slug}`, usedOn: used ? londonDay(used) : null };
      });
      return send(reply, choicePage(round, rows));
    });
    scope.get<Addressed>("/update/:token/:project", async ({ params }, reply) => {
      const opened = await open(store, params.token);
      return send(reply, showForm(opened, projectOf(opened, params.project), null));
    });
    scope.post<{ Params: { token: string } }>("/update/:token", async ({ params, body }, reply) => {
      const opened = await open(store, params.token);
      const [only] = opened.projects;
      if (!only || opened.projects.length !== 1) return reply.redirect(linkPath(params.token), 303);
      return await take(store, params.token, opened, only, typedFrom(body), reply);
    });
    scope.post<Addressed>("/update/:token/:project", async ({ params, body }, reply) => {
      const opened = await open(store, params.token);
      const project = projectOf(opened, params.project);
      return await take(store, params.token, opened, project, typedFrom(body), reply);
    });
  });
}

const send = (reply: FastifyReply, page: string, status = 200) =>
  reply.status(status).headers(PAGE_HEADERS).send(page);

/** @throws OtherPage when the link opens nothing */
async function open({ db, now }: Store, token: string): Promise<Opened> {
  const link = await linkByToken(db, token);
  const unknown =
    "It is none of ours, or was not copied whole. Ask the office that sent it to you for a new one.";
  if (!link) throw new OtherPage(404, sentencePage(unknown));
  const round = await askedRound(db, link.roundId);
  if (!round) throw new OtherPage(410, sentencePage("The round that it was made for is no longer open."));
  const ask = `Ask ${whomToAsk(link, round)} for a new one.`;
  const state = linkState(link, now());
  if (state === "EXPIRED") {
    // It opens until the end of a day, which is the beginning of the next.
    const lastDay = londonDay(new Date(link.expiresAt.getTime() - 1));
    throw new OtherPage(410, sentencePage(`It could be used until ${date(lastDay)}. ${ask}`, round.bodyName));
  }
  if (state === "REVOKED")
    throw new OtherPage(
      410,
      sentencePage(`It was taken back, or a newer one was sent in its place. ${ask}`, round.bodyName),
    );
  const projects = round.projects.filter(({ ownerId }) => ownerId === link.ownerId);
  if (projects.length === 0)
    throw new OtherPage(410, sentencePage(`The round asks nothing of you any more. ${ask}`, round.bodyName));
  return { link, round, projects, uses: await usesOf(db, link) };
}

/** @throws OtherPage */
function projectOf({ projects, link, round }: Opened, slug: string): AskedProject {
  const project = projects.find((one) => one.slug === slug);
  if (project) return project;
  const sentence = `It is not for this project. Ask ${whomToAsk(link, round)} for one that is.`;
  throw new OtherPage(404, sentencePage(sentence, round.bodyName));
}

const NOTHING_TYPED = { colour: "", narrative: "", percent: "", month: "", year: "", helpNeeded: "" };

/** The form, empty or with what was typed. @throws OtherPage when the link is used up for the project */
function showForm(opened: Opened, project: AskedProject, typed: Typed | null): string {
  const { link, round, uses } = opened;
  const used = uses.get(project.id);
  if (used)
    throw new OtherPage(
      410,
      sentencePage(
        `It was used for “${project.title}” on ${date(londonDay(used))}, and works once for each project. To change what you sent, ask ${whomToAsk(link, round)}.`,
        round.bodyName,
      ),
    );
  const seen = String(project.answer?.revision ?? "");
  const meanwhile = typed !== null && typed.seen !== seen ? project.answer : null;
  const { mistakes } = typed ? readTyped(typed, offered(round)) : { mistakes: {} };
  return formPage({ round, project, typed: { ...(typed ?? NOTHING_TYPED), seen }, mistakes, meanwhile });
}

const offered = (round: AskedRound) => round.ratings.map(({ colour }) => colour);

/** Takes what was sent, or shows the form again with all that was typed and what stands in the way. */
async function take(
  store: Store,
  token: string,
  opened: Opened,
  project: AskedProject,
  typed: Typed,
  reply: FastifyReply,
) {
  const shown = showForm(opened, project, typed);
  const { answer, mistakes } = readTyped(typed, offered(opened.round));
  if (Object.keys(mistakes).length > 0) return send(reply, shown, 400);
  const seen = typed.seen === "" ? null : Number(typed.seen);
  try {
    await answerByLink(store, opened.link, { projectId: project.id, answer, seen });
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    // What stands now is read anew: another's update is shown, or why the link no longer opens.
    const again = await open(store, token);
    const page = showForm(again, projectOf(again, project.slug), typed);
    return send(reply, page, thrown.code === "CONFLICT" ? 409 : 400);
  }
  const left = opened.projects.length - opened.uses.size - 1;
  const next =
    left > 0
      ? html`<p><a href="${linkPath(token)}">${left === 1 ? "One more project" : `${left} more projects`}</a></p>`
      : null;
  return send(reply, thanksPage(opened.round, project, next));
}
