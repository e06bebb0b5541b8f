import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ask, signIn } from "./officer.ts";
import { copyProductHome, openProductHome, type ProductHome } from "./product-home.ts";
import { type Ended, runProgram } from "./run-program.ts";
import { type Product, startProduct } from "./start-product.ts";

describe("the command line beside a running API", () => {
  let home: ProductHome;
  let product: Product;
  let folder: string;
  const frankpledge = (...argv: string[]): Promise<Ended> => runProgram("cli", home.settings, ...argv);

  beforeAll(async () => {
    home = await copyProductHome(inject("exampleHome"));
    folder = await mkdtemp(join(tmpdir(), "frankpledge-e2e-"));
    product = await startProduct({ home, viewer: false });
  });
  afterAll(async () => {
    await product?.stop();
    await home?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  test("adds an account that can sign in at once", async () => {
    const { exitCode, output, complaint } = await frankpledge(
      ...["user", "add", "--email", "olive@dorset.example", "--name", "Olive Officer"],
      ...["--role", "officer", "--body", "dorset"],
    );
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: "" });
    const [, password = ""] = /^Password: (\S+)/m.exec(output) ?? [];
    const olive = await signIn(product.apiUrl, { email: "olive@dorset.example", password });
    expect(await ask(product.apiUrl, olive, "{ me { name role bodies } }")).toEqual({
      me: { name: "Olive Officer", role: "OFFICER", bodies: ["dorset"] },
    });
  });

  test("publishes what the public then reads", async () => {
    const made = await frankpledge("release", "create", "--body", "dorset", "--title", "From here", "--json");
    expect(made.exitCode).toBe(0);
    const answer = await fetch(`${product.apiUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: '{ releases(body: "dorset", first: 1) { nodes { number title digest } } }',
      }),
    });
    const { number, title, digest } = JSON.parse(made.output);
    expect(await answer.json()).toEqual({ data: { releases: { nodes: [{ number, title, digest }] } } });
    expect(await frankpledge("release", "verify", "--body", "dorset")).toMatchObject({
      exitCode: 0,
      output: `dorset: ${number} releases, 0 altered, 0 withdrawn\n`,
    });
  });

  test("takes a backup that another installation is restored from", async () => {
    const file = join(folder, "backup.ndjson.gz");
    expect(await frankpledge("backup", file)).toMatchObject({ exitCode: 0, complaint: "" });
    expect(await frankpledge("restore", file)).toMatchObject({ exitCode: 1, output: "" });

    const other = await openProductHome();
    try {
      const restored = await runProgram("cli", other.settings, "restore", file);
      expect(restored).toMatchObject({ exitCode: 0, complaint: "" });
      const [here, there] = await Promise.all(
        [home, other].map(({ settings }) => runProgram("cli", settings, "release", "verify", "--json")),
      );
      expect(there).toEqual(here);
      expect(there).toMatchObject({ exitCode: 0 });
    } finally {
      await other.remove();
    }
  });

  test("a second server on the embedded folder is refused, and the first goes on", async (context) => {
    if (home.settings.DATABASE_URL) return context.skip("Several copies may share a PostgreSQL database.");
    const second = await runProgram("main", { ...home.settings, PORT: "0" });
    expect(second).toMatchObject({ exitCode: 1, output: "" });
    expect(second.complaint).toMatch(/^The database folder .* is in use by another Frankpledge.*\n$/);
    expect((await fetch(`${product.apiUrl}/readyz`)).status).toBe(200);
  });

  test("a server on a port in use is refused", async () => {
    const other = await copyProductHome(inject("exampleHome"));
    const { port } = new URL(product.apiUrl);
    const ended = await runProgram("main", {
      ...other.settings,
      PORT: port,
      FRANKPLEDGE_ADMIN_PASSWORD: "correct horse",
    });
    await other.remove();
    expect(ended).toEqual({
      exitCode: 1,
      output: "",
      complaint: `Port ${port} is in use. Stop what listens there, or set PORT to another port.\n`,
    });
  });
});

describe.each(["cli", "main"] as const)("the program %s ends with one line and exit code 1", (program) => {
  const argv = program === "cli" ? ["user", "list"] : [];

  test("for a database that cannot be reached", async () => {
    const began = Date.now();
    const settings = { DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/record" };
    const { exitCode, output, complaint } = await runProgram(program, settings, ...argv);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(complaint).toMatch(
      /^The database 127\.0\.0\.1:1\/record that DATABASE_URL names cannot be used: .*\. Nothing was changed\.\n$/,
    );
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test.each([
    ["PORT", "eighty"],
    ["DATABASE_URL", "mysql://localhost/record"],
  ])("for a bad %s", async (setting, value) => {
    const { exitCode, output, complaint } = await runProgram(program, { [setting]: value }, ...argv);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(complaint).toMatch(new RegExp(`^The setting ${setting} cannot be used: .*\\.\\n$`));
  });
});
