import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWebServer } from "./web-server.ts";

let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "frankpledge-viewer-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "site-abc.css"), "body{}");
  await writeFile(join(folder, "assets", "page-abc.js"), "never()");
  await writeFile(join(folder, "favicon.svg"), "<svg/>");
  server = await buildWebServer(
    (request, response) => response.end(`page ${request.url} by ${request.method}`),
    folder,
  );
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test("styles are kept for ever, the pages' own scripts are not offered", async () => {
  const styles = await server.inject("/assets/site-abc.css");
  expect(styles.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await server.inject("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=86400");
  expect((await server.inject("/assets/page-abc.js")).body).toBe("page /assets/page-abc.js by GET");
});

test.each(["/hampshire?release=2", "/assets/site-abc.css", "/healthz"])(
  "%s may load no script",
  async (path) => {
    const { headers, statusCode } = await server.inject(path);
    expect(statusCode).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toContain("script-src");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBeDefined();
  },
);

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)(
  "a %s gets the page that says why nothing can be sent",
  async (method) => {
    for (const url of ["/hampshire", "/healthz", "/assets/site-abc.css"]) {
      const answer = await server.inject({ method, url, payload: "title=Other" });
      expect(answer.body).toBe("page /-/405 by GET");
      expect(answer.headers.allow).toBe("GET, HEAD");
      expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    }
  },
);

test.each(["/%E0%A4%A", "/hampshire/%", "/%ff?release=2"])(
  "%s gets the page that says that the address cannot be read",
  async (url) => {
    const answer = await server.inject(url);
    expect(answer.body).toBe("page /-/400 by GET");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  },
);
