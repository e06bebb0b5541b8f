import { counted } from "@frankpledge/domain";
import type { Command } from "commander";
import type { Store } from "../record/store.ts";
import { type VerifiedRelease, verifyReleases } from "../record/verify.ts";
import { Refusal } from "../refusal.ts";
import { bodySlugs, mustBeBodies } from "./bodies.ts";
import type { CommandHost } from "./host.ts";

/** What verifying found of one body. */
interface VerifiedBody {
  body: string;
  releases: VerifiedRelease[];
  /** Why its releases could not be gone through; null when they could. */
  fault: string | null;
}

export function addVerifyCommand(release: Command, host: CommandHost): void {
  release
    .command("verify")
    .description("check that what was published has not been altered since; exit code 1 when it has")
    .option("--body <slug>", "one policing body; all of them when left out")
    .option("--json", "print what was found as JSON")
    .action(async ({ body, json }: { body?: string; json?: boolean }) => {
      const { store } = await host.record();
      if (body !== undefined) await mustBeBodies(store, [body]);
      const bodies = await Promise.all(
        (body === undefined ? await bodySlugs(store) : [body]).map((slug) => verifyBody(store, slug)),
      );
      const altered = bodies.filter((one) => !holds(one)).map((one) => one.body);
      if (json) host.print(`${JSON.stringify({ holds: altered.length === 0, bodies }, null, 2)}\n`);
      else if (bodies.length === 0) host.print("Nothing has been published yet.\n");
      else for (const one of bodies) host.print(inWords(one));
      if (altered.length > 0)
        throw new Refusal(
          "CONFLICT",
          `What was published of ${altered.join(" and ")} is not what is kept. Compare it with a backup.`,
        );
    });
}

async function verifyBody(store: Store, body: string): Promise<VerifiedBody> {
  try {
    return { body, releases: await verifyReleases(store, body), fault: null };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { body, releases: [], fault: thrown.message };
  }
}

function holds({ releases, fault }: VerifiedBody): boolean {
  return fault === null && releases.every(({ faults }) => faults.length === 0);
}

function inWords({ body, releases, fault }: VerifiedBody): string {
  if (fault !== null) return `${body}: ${fault}\n`;
  const withdrawn = releases.reduce((sum, release) => sum + release.withdrawn, 0);
  const altered = releases.filter(({ faults }) => faults.length > 0);
  const sum = `${counted(releases.length, "release")}, ${altered.length} altered, ${withdrawn} withdrawn`;
  const lines = altered.flatMap(({ number, title, faults }) => [
    `  Release ${number}, ${title}`,
    ...faults.map((one) => `    ${one}`),
  ]);
  return [`${body}: ${sum}`, ...lines].map((line) => `${line}\n`).join("");
}
