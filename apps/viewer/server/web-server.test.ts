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
  server = await buildWebServer((request, response) => response.end(`page ${request.url}`), folder);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test("styles are kept for ever, the pages' own scripts are not offered", async () => {
  const styles = await server.inject("/assets/site-abc.css");
  expect(styles.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await server.inject("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=86400");
  expect((await server.inject("/assets/page-abc.js")).body).toBe("page /assets/page-abc.js");
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

test("nothing can be sent to it", async () => {
  expect((await server.inject({ method: "POST", url: "/hampshire" })).statusCode).toBe(404);
});
