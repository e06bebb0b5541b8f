import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder for the files of one test file, gone after it; `keep` writes one and gives its path. */
export function temporaryFolder(): {
  pathOf(name: string): string;
  keep(name: string, content: Buffer | string): string;
} {
  const folder = mkdtempSync(join(tmpdir(), "tabular-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    keep(name, content) {
      writeFileSync(pathOf(name), content);
      return pathOf(name);
    },
  };
}
