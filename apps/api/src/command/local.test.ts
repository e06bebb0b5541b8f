import { lstat, mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { lockFolder } from "../database/folder-lock.ts";
import { knownMigrations } from "../database/migrations.ts";
import { readSettings, type Settings } from "../env.ts";
import { startApi } from "../start.ts";
import { migratedFolder } from "../testing/migrated-folder.ts";
import type { CommandResult } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { runCommandLine } from "./local.ts";
import { SOCKET, socketFolder } from "./socket.ts";

const embedded = (dataDir: string): Settings => ({
  ...readSettings({ FRANKPLEDGE_EXAMPLE: "none", PORT: "0", FRANKPLEDGE_ADMIN_PASSWORD: "correct horse" }),
  dataDir,
});

/** The command line on the database of a folder. */
function commandLine(dataDir: string, cwd = "/") {
  return async (...argv: string[]): Promise<CommandResult> => {
    const written = { output: "", complaint: "" };
    const exitCode = await runCommandLine(argv, () => embedded(dataDir), {
      cwd,
      print: (text) => {
        written.output += text;
      },
      complain: (text) => {
        written.complaint += text;
      },
    });
    return { exitCode, ...written };
  };
}

async function startServer(dataDir: string): Promise<() => Promise<void>> {
  const stop = await startApi(embedded(dataDir), () => undefined);
  onTestFinished(stop);
  return stop;
}

describe("the command line", { timeout: 60_000 }, () => {
  test("opens the folder itself while no server has it", async () => {
    const dataDir = await temporaryFolder();
    const frankpledge = commandLine(dataDir);
    expect(await frankpledge("migrate")).toMatchObject({
      exitCode: 0,
      output: (await knownMigrations()).map((name) => `Applied ${name}.\n`).join(""),
    });
    expect(await frankpledge("migrate")).toMatchObject({ output: "The database was up to date.\n" });
    expect(await frankpledge("user", "list")).toMatchObject({ output: "There are no accounts yet.\n" });
    expect((await lstat(join(dataDir, "pglite"))).mode & 0o777).toBe(0o700);
  });

  test("has the server that has the folder open run its commands", async () => {
    const dataDir = await migratedFolder();
    // What a server that was killed left behind is no obstacle.
    const folder = socketFolder(dataDir);
    await mkdir(folder);
    await writeFile(join(folder, SOCKET), "left over");
    const stop = await startServer(dataDir);
    const frankpledge = commandLine(dataDir, dataDir);

    // Nobody but the server's user can speak to it.
    expect((await lstat(folder)).mode & 0o777).toBe(0o700);
    const socket = await lstat(join(folder, SOCKET));
    expect([socket.isSocket(), socket.mode & 0o777]).toEqual([true, 0o600]);

    expect(await frankpledge("user", "list")).toMatchObject({
      exitCode: 0,
      output:
        "admin@frankpledge.example  Administrator  administrator  every body  finance, monitoring-officer, commissioner\n",
      complaint: "",
    });
    expect(await frankpledge("user", "key", "--email", "nobody@b.example", "--name", "Import")).toEqual({
      exitCode: 1,
      output: "",
      complaint: "There is no account with the address nobody@b.example.\n",
    });
    expect(await frankpledge("migrate")).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining("A running server has this database open and migrated it"),
    });

    // A file is where the person is, not where the server is.
    expect(await frankpledge("backup", "backup.gz")).toMatchObject({ exitCode: 0 });
    expect(await readdir(dataDir)).toContain("backup.gz");
    expect(await frankpledge("restore", "backup.gz")).toEqual({
      exitCode: 1,
      output: "",
      complaint:
        "A running server has this database open. Stop it, set FRANKPLEDGE_DATA_DIR to a new folder, and restore again.\n",
    });

    await stop();
    expect(await frankpledge("user", "list")).toMatchObject({ exitCode: 0 });
  });

  test("reaches the server of a folder whose path is too long for a socket", async () => {
    const dataDir = join(await temporaryFolder(), "a-long-name".repeat(12));
    await rename(await migratedFolder(), dataDir);
    expect(join(socketFolder(dataDir), SOCKET).length).toBeLessThan(100);
    await startServer(dataDir);
    expect(await readdir(dataDir)).not.toContain("command");
    expect(await commandLine(dataDir)("user", "list")).toMatchObject({ exitCode: 0 });
  });

  test("waits for another command to be done with the folder", async () => {
    const dataDir = await migratedFolder();
    const unlock = lockFolder(dataDir);
    const listed = commandLine(dataDir)("user", "list");
    await setTimeout(500);
    unlock();
    expect(await listed).toMatchObject({ exitCode: 0 });
  });

  test("tells of a server that stops before the command ends", async () => {
    const dataDir = await temporaryFolder();
    const unlock = lockFolder(dataDir);
    onTestFinished(unlock);
    const folder = socketFolder(dataDir);
    await mkdir(folder);
    const server = createServer((_request, response) => {
      response.write(`${JSON.stringify({ print: "half of it\n" })}\n`, () => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(join(folder, SOCKET), resolve));
    onTestFinished(() => void server.close());
    expect(await commandLine(dataDir)("user", "list")).toEqual({
      exitCode: 1,
      output: "half of it\n",
      complaint: "The server stopped before the command ended. Look at what was done before trying again.\n",
    });
  });

  test("tells at once of a database that cannot be reached", async () => {
    const settings = { ...embedded("/nowhere"), databaseUrl: "postgres://127.0.0.1:1/record" };
    const terminal = { cwd: "/", print: () => undefined, complain: () => undefined };
    await expect(runCommandLine(["user", "list"], () => settings, terminal)).rejects.toThrow(
      /^The database 127\.0\.0\.1:1\/record that DATABASE_URL names cannot be used: /,
    );
  });
});
