import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CURRENT_DIGEST_FORMAT } from "../record/digest.ts";
import { buildDecision, buildPlan } from "../testing/builders.ts";
import { type CommandResult, run } from "../testing/run-command.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

describe("the commands about releases", () => {
  let api: TestApi;
  let decision: string;
  const frankpledge = (...argv: string[]): Promise<CommandResult> => run(api.database, argv);

  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api?.close());

  test("a body that has published nothing", async () => {
    expect(await frankpledge("release", "list", "--body", "testshire")).toEqual({
      exitCode: 0,
      output: "testshire has published nothing yet.\n",
      complaint: "",
    });
    expect(await frankpledge("release", "verify")).toMatchObject({
      exitCode: 0,
      output: "testshire: 0 releases, 0 altered, 0 withdrawn\n",
    });
  });

  test("an unknown body is told, with those there are", async () => {
    const complaint = 'The record has no policing body "nowhere". It has testshire.\n';
    for (const command of ["list", "verify"])
      expect(await frankpledge("release", command, "--body", "nowhere")).toEqual({
        exitCode: 1,
        output: "",
        complaint,
      });
    expect(await frankpledge("release", "create", "--body", "nowhere", "--title", "A")).toMatchObject({
      exitCode: 1,
      complaint: 'There is no policing body "nowhere".\n',
    });
  });

  test("create publishes in the command line's name", async () => {
    await api.create("Plan", buildPlan());
    decision = (await api.create("Decision", buildDecision({ summary: "A name that must go." }))).id;
    await api.clear([decision]);
    expect(await frankpledge("release", "create", "--body", "testshire", "--title", "The plan")).toEqual({
      exitCode: 0,
      output: "Published release 1 of testshire: The plan\n",
      complaint: "",
    });
    const { exitCode, output } = await frankpledge(
      ...["release", "create", "--body", "testshire", "--title", " Again ", "--json"],
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      body: "testshire",
      number: 2,
      title: "Again",
      author: "Command line",
      digestFormat: CURRENT_DIGEST_FORMAT,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("an empty title is refused and publishes nothing", async () => {
    expect(await frankpledge("release", "create", "--body", "testshire", "--title", "  ")).toMatchObject({
      exitCode: 1,
      complaint: "A release needs a title that tells the public what is new.\n",
    });
    const { output } = await frankpledge("release", "list", "--body", "testshire", "--json");
    expect(JSON.parse(output)).toHaveLength(2);
  });

  test("list gives number, date and title", async () => {
    const { output } = await frankpledge("release", "list", "--body", "testshire");
    expect(output).toMatch(/^1 {2}\d{4}-\d{2}-\d{2} {2}The plan\n2 {2}\d{4}-\d{2}-\d{2} {2}Again\n$/);
  });

  test("withdraw blanks a text, keeps the reason, and every release still verifies", async () => {
    const withdrawal = ["withdraw", "--body", "testshire", "--row", decision, "--field", "summary"];
    const why = ["--reason", "A missed redaction", "--approved-by", "Monitoring officer"];
    expect(await frankpledge(...withdrawal, "--reason", " ", "--approved-by", " ")).toMatchObject({
      exitCode: 1,
      complaint: "A withdrawal needs its reason and who approved it: both stay on the record.\n",
    });
    expect(await frankpledge(...withdrawal, ...why)).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining("Blanked summary in 2 versions of the row."),
    });
    expect(await frankpledge("release", "verify")).toEqual({
      exitCode: 0,
      output: "testshire: 2 releases, 0 altered, 1 withdrawn\n",
      complaint: "",
    });
  });

  test("verify names each altered row and ends with exit code 1", async () => {
    await api.database.tamper(sql`UPDATE plans SET title = 'Another plan'`);
    const { exitCode, output, complaint } = await frankpledge("release", "verify");
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /^testshire: 2 releases, 1 altered, 1 withdrawn\n {2}Release 1, The plan\n {4}Plan "Another plan" \(.*\) is not as it was published\.\n$/,
    );
    expect(complaint).toBe(
      "What was published of testshire is not what is kept. Compare it with a backup.\n",
    );

    const json = await frankpledge("release", "verify", "--body", "testshire", "--json");
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.output)).toMatchObject({
      holds: false,
      bodies: [
        { body: "testshire", fault: null, releases: [{ faults: [expect.any(String)] }, { faults: [] }] },
      ],
    });
  });

  test("verify tells of a release that is gone", async () => {
    await api.database.tamper(sql`DELETE FROM releases WHERE number = 2`);
    expect(await frankpledge("release", "verify")).toMatchObject({
      exitCode: 1,
      output: "testshire: 2 releases were made, but only 1 are kept.\n",
    });
  });
});
