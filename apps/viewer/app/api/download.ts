import { env } from "../../server/env.ts";
import type { Route } from "./+types/download";

/** What the API says of a file, and what a browser or a program needs to know of it. */
const PASSED_ON = [
  "content-type",
  "content-disposition",
  "etag",
  "cache-control",
  "link",
  "frankpledge-release",
  "frankpledge-revision",
  "frankpledge-effective-at",
];

/**
 * Hands on the API's download of the same address as it comes. Readers may reach the pages and not the API, so every
 * file that a page offers is to be had where the page is.
 */
export async function loader({ request }: Route.LoaderArgs): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  let answer: Response;
  try {
    answer = await fetch(`${env.API_URL.replace(/\/$/, "")}${pathname}${search}`, {
      method: request.method,
      headers: unlessChanged(request),
      signal: request.signal,
    });
  } catch (error) {
    process.stderr.write(`The API at ${env.API_URL} gives no download: ${error}\n`);
    return saying("The service that holds the record does not answer. Please try again in a minute.", 503);
  }
  if (!answer.ok && answer.status !== 304) return saying(await refusalOf(answer), answer.status);
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  // A page that needs nothing beside it says what of itself may be shown; for every other file ours is the stricter.
  const policy = answer.headers.get("content-security-policy");
  if (policy !== null && headers.get("content-type")?.startsWith("text/html"))
    headers.set("content-security-policy", policy);
  return new Response(answer.body, { status: answer.status, headers });
}

/** What a reader has already is not sent again. */
function unlessChanged(request: Request): HeadersInit {
  const known = request.headers.get("if-none-match");
  return known === null ? {} : { "if-none-match": known };
}

async function refusalOf(answer: Response): Promise<string> {
  const said = await answer
    .json()
    .then((body) => (body as { errors?: { message?: string }[] }).errors?.[0]?.message)
    .catch(() => undefined);
  return said ?? "This download could not be made. Please try again later.";
}

/** A program that asks for a file reads no page: it is told in one plain sentence. */
const saying = (sentence: string, status: number): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
