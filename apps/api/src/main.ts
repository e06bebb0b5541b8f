import { readSettings } from "./env.ts";
import { startApi } from "./start.ts";

try {
  const stop = await startApi(readSettings(), (notice) => process.stdout.write(`${notice}\n`));
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await stop();
      process.exit(0);
    });
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : thrown}\n`);
  process.exit(1);
}
