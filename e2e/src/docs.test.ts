import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

test.each(pages)("every link of %s leads to a file", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
  const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(page), link)));
  expect(lost).toEqual([]);
});

test("every test that docs/requirements.md names is there", () => {
  const page = read("docs/requirements.md");
  const listed = [...page.matchAll(/^- `([a-z-]+)`: \[`([^`]+)`\]/gm)];
  const files = new Map(listed.map(([, name = "", file = ""]) => [name, read(file)]));
  const named = [...page.matchAll(/(?:\| |<br>)`([a-z-]+)`: (.+?)(?=<br>| +\|$)/gm)];
  expect(named.length).toBeGreaterThan(50);
  const lost = named.filter(([, file = "", title = ""]) => !files.get(file)?.includes(title));
  expect(lost.map(([whole]) => whole)).toEqual([]);
});
