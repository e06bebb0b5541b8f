import { runCommandLine } from "./command/local.ts";
import { readSettings } from "./env.ts";

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), readSettings, {
    cwd: process.cwd(),
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  });
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : thrown}\n`);
  process.exitCode = 1;
}
