import { build } from "./build.ts";
import { exitCode, start } from "./running-process.ts";

if (!(await build("api"))) {
  console.error("The build failed; the reason is above.");
  process.exit(1);
}
const bench = start(process.execPath, ["bench/src/main.ts", ...process.argv.slice(2)]);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => bench.kill(signal));
process.exitCode = await exitCode(bench);
