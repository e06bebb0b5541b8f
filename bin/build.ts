import { exitCode, start } from "./running-process.ts";

/** Builds what has changed since the last build. Says nothing unless it fails, and never on standard output. */
export async function build(...packages: string[]): Promise<boolean> {
  const filters = packages.map((name) => `--filter=@frankpledge/${name}`);
  const turbo = start("turbo", ["run", "build", "--output-logs=errors-only", "--ui=stream", ...filters], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...quietTurbo },
  });
  const said: Buffer[] = [];
  turbo.stdout?.on("data", (chunk) => said.push(chunk));
  turbo.stderr?.on("data", (chunk) => said.push(chunk));
  const built = (await exitCode(turbo)) === 0;
  if (!built) process.stderr.write(Buffer.concat(said));
  return built;
}

export const quietTurbo = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
