import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quietTurbo } from "./build.ts";
import { exitCode, start } from "./running-process.ts";

interface Step {
  name: string;
  command: string[];
}

const checks: Step[] = [
  { name: "Format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  {
    name: "Types",
    command: ["turbo", "run", "types", "--continue", "--output-logs=errors-only", "--ui=stream"],
  },
  {
    name: "Boundaries and cycles",
    command: ["depcruise", "--config", ".dependency-cruiser.js", "apps", "packages", "bench", "e2e", "bin"],
  },
  { name: "Unused files, exports and dependencies", command: ["knip"] },
];
const build: Step = {
  name: "Build",
  command: ["turbo", "run", "build", "--continue", "--output-logs=errors-only", "--ui=stream"],
};

// With arguments, which vitest gets, only the tests they name are run.
const named = process.argv.slice(2).filter((argument) => argument !== "--");

let passed = 0;
let failed = 0;

async function run({ name, command: [tool = "", ...args] }: Step): Promise<void> {
  console.log(`\n── ${name}`);
  const code = await exitCode(start(tool, args, { env: { ...process.env, ...quietTurbo } }));
  if (code === 0) passed += 1;
  else failed += 1;
}

/** What vitest writes for programs, as far as it is counted here. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

async function runTests(): Promise<void> {
  console.log("\n── Tests");
  const folder = mkdtempSync(join(tmpdir(), "frankpledge-test-"));
  const reportFile = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const code = await exitCode(start("vitest", ["run", ...reporters, ...named]));
  const report = readReport(reportFile);
  rmSync(folder, { recursive: true });

  // A file that breaks before its first test has none to count, and an error outside any test fails the run.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failures = report.numFailedTests + brokenFiles.length;
  passed += report.numPassedTests;
  failed += failures;
  if (report.numPassedTests + failures === 0) {
    console.error("No test ran.");
    failed += 1;
  } else if (code !== 0 && failures === 0) {
    failed += 1;
  }
}

function readReport(file: string): TestReport {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

if (named.length === 0) for (const check of checks) await run(check);
await run(build);
await runTests();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
