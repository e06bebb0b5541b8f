import type { Command } from "commander";
import { asc, eq } from "drizzle-orm";
import { londonDay } from "../record/london-time.ts";
import { publishRelease } from "../record/publish.ts";
import { records } from "../record/record.table.ts";
import { releases } from "../record/release.table.ts";
import type { Store } from "../record/store.ts";
import { aligned } from "./aligned.ts";
import { mustBeBodies } from "./bodies.ts";
import { COMMAND_LINE, type CommandHost } from "./host.ts";
import { addVerifyCommand } from "./verify.ts";

export function addReleaseCommands(program: Command, host: CommandHost): void {
  const release = program.command("release").description("publish the record, and check what was published");

  release
    .command("create")
    .description("publish a body's record as it stands")
    .requiredOption("--body <slug>", "the policing body")
    .requiredOption("--title <text>", "what is new, for the public to read")
    .option("--json", "print the release as JSON")
    .action(async ({ body, title, json }: { body: string; title: string; json?: boolean }) => {
      const { store } = await host.record();
      const number = await publishRelease(store, { body, title, author: COMMAND_LINE });
      const made = (await releasesOf(store, body)).find((one) => one.number === number);
      host.print(
        json
          ? `${JSON.stringify(made, null, 2)}\n`
          : `Published release ${number} of ${body}: ${made?.title}\n`,
      );
    });

  release
    .command("list")
    .description("list a body's releases")
    .requiredOption("--body <slug>", "the policing body")
    .option("--json", "print them as JSON")
    .action(async ({ body, json }: { body: string; json?: boolean }) => {
      const { store } = await host.record();
      await mustBeBodies(store, [body]);
      const made = await releasesOf(store, body);
      if (json) host.print(`${JSON.stringify(made, null, 2)}\n`);
      else if (made.length === 0) host.print(`${body} has published nothing yet.\n`);
      else host.print(aligned(made.map(asLine)));
    });

  addVerifyCommand(release, host);
}

type ReleaseOf = Awaited<ReturnType<typeof releasesOf>>[number];

async function releasesOf(store: Store, body: string) {
  const rows = await store.db
    .select({ release: releases })
    .from(releases)
    .innerJoin(records, eq(records.bodyId, releases.bodyId))
    .where(eq(records.slug, body))
    .orderBy(asc(releases.number));
  return rows.map(({ release: { bodyId: _, ...release } }) => ({ body, ...release }));
}

function asLine({ number, effectiveAt, title, reconstructed }: ReleaseOf): string[] {
  return [`${number}`, londonDay(effectiveAt), reconstructed ? `${title} (reconstructed)` : title];
}
