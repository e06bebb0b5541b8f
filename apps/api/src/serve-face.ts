import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** A built single-page application: where it is served, and the folder it was built to. */
interface Face {
  prefix: string;
  folder: string;
  /** What its index page is told in `<meta>` elements, by name. */
  meta?: (request: FastifyRequest) => Record<string, string>;
}

/** Serves a face: its files, and its index page at every other address below its prefix. */
export async function serveFace(server: FastifyInstance, { prefix, folder, meta }: Face): Promise<void> {
  const root = join(repositoryRoot(), folder);
  if (!existsSync(root)) return;
  const page = readFileSync(join(root, "index.html"), "utf8");
  const sendPage = (request: FastifyRequest, reply: FastifyReply) => {
    const told = Object.entries(meta?.(request) ?? {}).map(
      ([name, content]) => `<meta name="${name}" content="${encodeURI(content)}">`,
    );
    // The page names the files of its own build, so it is asked for anew each time; they may be kept.
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(page.replace("</head>", `${told.join("")}</head>`));
  };
  await server.register(
    async (scope) => {
      await scope.register(fastifyStatic, { root, wildcard: true, redirect: false, index: false });
      scope.get("/", sendPage);
      scope.setNotFoundHandler(sendPage);
    },
    { prefix },
  );
}

/** The folder that holds the apps, from the source and from the built program alike. */
function repositoryRoot(): string {
  for (let folder = import.meta.dirname; ; folder = join(folder, "..")) {
    if (existsSync(join(folder, "pnpm-workspace.yaml"))) return folder;
    if (folder === join(folder, "..")) return import.meta.dirname;
  }
}
