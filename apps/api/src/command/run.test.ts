import { describe, expect, test } from "vitest";
import { run } from "../testing/run-command.ts";

// Whatever is not understood is told before the database is opened.
const noDatabase = { record: unopened, database: unopened };
function unopened(): never {
  throw new Error("The database was opened.");
}
const runUnopened = (...argv: string[]) => run({ db: {} as never }, argv, noDatabase);

describe("help", () => {
  test("names every command", async () => {
    const { exitCode, output, complaint } = await runUnopened("--help");
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: "" });
    for (const command of ["migrate", "release", "withdraw", "user", "backup", "restore"])
      expect(output).toContain(`\n  ${command} `);
  });

  test("says which version this is", async () => {
    expect(await runUnopened("--version")).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test("is what a command without its subcommand gives", async () => {
    const { exitCode, complaint } = await runUnopened("release");
    expect(exitCode).toBe(2);
    expect(complaint).toContain("verify");
  });
});

describe("what is not understood is one sentence and exit code 2", () => {
  test.each([
    [["relase"], "Unknown command 'relase'. Did you mean release? See frankpledge --help."],
    [["release", "make"], "Unknown command 'make'. See frankpledge --help."],
    [["migrate", "--fast"], "Unknown option '--fast'. See frankpledge --help."],
    [["migrate", "now"], /^Too many arguments.*\. See frankpledge --help\.$/],
    [["backup"], "Missing required argument 'file'. See frankpledge --help."],
    [
      ["release", "create", "--body", "x"],
      "Required option '--title <text>' not specified. See frankpledge --help.",
    ],
    [["release", "list", "--body"], "Option '--body <slug>' argument missing. See frankpledge --help."],
    [
      ["user", "add", "--email", "a@b.example", "--name", "A", "--role", "chief"],
      "Option '--role <role>' argument 'chief' is invalid. Allowed choices are administrator, officer, reader. See frankpledge --help.",
    ],
  ])("%j", async (argv, sentence) => {
    const { exitCode, output, complaint } = await runUnopened(...argv);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(complaint.trimEnd()).toEqual(
      typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
    );
    expect(complaint.trimEnd()).not.toContain("\n");
  });

  test("which a program that asks for JSON gets as such", async () => {
    const { exitCode, output } = await runUnopened("import", "plan", "--json");
    expect([exitCode, JSON.parse(output)]).toEqual([
      2,
      {
        error: {
          code: "BAD_USER_INPUT",
          message: "Required option '--body <slug>' not specified. See frankpledge --help.",
        },
      },
    ]);
  });
});
