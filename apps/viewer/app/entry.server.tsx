import { renderToString } from "react-dom/server";
import { type EntryContext, ServerRouter } from "react-router";

/** Renders a page as a whole: without scripts there is nothing to send piece by piece. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A release or a withdrawal must show at once, so nothing keeps a page without asking again.
  headers.set("Cache-Control", "no-cache");
  if (status === 503) headers.set("Retry-After", "30");
  const page = renderToString(<ServerRouter context={routerContext} url={request.url} />);
  return new Response(`<!doctype html>${page}`, { status, headers });
}

/** Faults of ours, for whoever keeps the service; what a reader is told stands on the page. */
export function handleError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
