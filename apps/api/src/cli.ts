import { setFlagsFromString } from "node:v8";
import { runCommandLine } from "./command/local.ts";
import { readSettings } from "./env.ts";

// What a command reads, such as a million rows, it is soon done with: the room for what was just made need not grow.
setFlagsFromString("--semi-space-growth-factor=1");

// Whoever reads the answer may stop before its end, as `head` does.
process.stdout.on("error", (thrown: NodeJS.ErrnoException) => {
  if (thrown.code !== "EPIPE") throw thrown;
  process.exit();
});

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
