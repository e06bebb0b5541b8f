import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAuth } from "../record/auth.ts";
import { type CommandResult, run } from "../testing/run-command.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

describe("the commands about accounts", () => {
  let api: TestApi;
  const frankpledge = (...argv: string[]): Promise<CommandResult> => run(api.database, argv);
  const add = (email: string, ...more: string[]) =>
    frankpledge("user", "add", "--email", email, "--name", "Olive Officer", "--role", "officer", ...more);

  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api?.close());

  async function signIn(email: string, password: string): Promise<number> {
    const auth = await openAuth(api.database.db);
    const request = new Request("http://localhost/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    return (await auth.handle(request)).status;
  }

  test("a password that is made is shown once and signs in", async () => {
    const { exitCode, output } = await add("Olive@testshire.example", "--body", "testshire");
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Added olive@testshire\.example\.\nPassword: \S{16} \(shown this once\)\n$/);
    const [, password = ""] = /Password: (\S+)/.exec(output) ?? [];
    expect(await signIn("olive@testshire.example", password)).toBe(200);
    expect(await signIn("olive@testshire.example", `${password}x`)).toBe(401);
  });

  test("a password that is given is not shown", async () => {
    expect(
      await add(
        "second@testshire.example",
        "--password",
        "correct horse",
        "--office",
        "finance",
        "commissioner",
      ),
    ).toEqual({
      exitCode: 0,
      output: "Added second@testshire.example.\n",
      complaint: "",
    });
    expect(await signIn("second@testshire.example", "correct horse")).toBe(200);
  });

  test.each([
    ["an address that is taken", ["olive@testshire.example"], /already an account/],
    ["no address at all", ["olive"], /^"olive" is not an e-mail address\.$/],
    ["a body that is not there", ["x@b.example", "--body", "nowhere"], /no policing body "nowhere"/],
    ["a short password", ["x@b.example", "--password", "short"], /at least 8 characters/],
  ])("%s is refused", async (_name, [email = "", ...more], sentence) => {
    const { exitCode, output, complaint } = await add(email, ...more);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
    expect(complaint.trimEnd()).toMatch(sentence);
  });

  test("list shows who may do what", async () => {
    expect((await frankpledge("user", "list")).output).toBe(
      [
        "olive@testshire.example   Olive Officer  officer  testshire   no office",
        "second@testshire.example  Olive Officer  officer  every body  finance, commissioner",
        "",
      ].join("\n"),
    );
    const { output } = await frankpledge("user", "list", "--json");
    expect(JSON.parse(output)[0]).toEqual({
      email: "olive@testshire.example",
      name: "Olive Officer",
      role: "OFFICER",
      bodies: ["testshire"],
      offices: [],
    });
  });

  test("offices are given with the account, or in place of those it has", async () => {
    const added = await add(
      "third@testshire.example",
      "--office",
      "finance",
      "--office",
      "monitoring-officer",
    );
    expect(added.exitCode).toBe(0);
    const give = (...more: string[]) =>
      frankpledge("user", "offices", "--email", "third@testshire.example", ...more);
    const listed = async () => (await frankpledge("user", "list")).output;
    expect(await listed()).toContain("finance, monitoring-officer\n");
    expect((await give("--office", "commissioner")).output).toBe(
      "third@testshire.example holds commissioner.\n",
    );
    expect((await give()).output).toBe("third@testshire.example holds no office.\n");
    const wrong = await give("--office", "treasurer");
    expect(wrong.exitCode).toBe(2);
    expect(wrong.complaint).toContain("Allowed choices are finance, monitoring-officer, commissioner.");
    expect((await frankpledge("user", "offices", "--email", "nobody@b.example")).complaint).toBe(
      "There is no account with the address nobody@b.example.\n",
    );
  });

  test("a key lets a program in as the account", async () => {
    const { output } = await frankpledge(
      ...["user", "key", "--email", "olive@testshire.example", "--name", "Monthly import"],
    );
    const [, key] = /^API key: (\S+) \(shown this once\)\n$/.exec(output) ?? [];
    const auth = await openAuth(api.database.db);
    const viewer = await auth.viewerOf(new Headers({ authorization: `Bearer ${key}` }));
    expect(viewer).toMatchObject({ email: "olive@testshire.example", bodies: ["testshire"] });
    expect(await frankpledge("user", "key", "--email", "nobody@b.example", "--name", "x")).toMatchObject({
      exitCode: 1,
      complaint: "There is no account with the address nobody@b.example.\n",
    });
  });
});
