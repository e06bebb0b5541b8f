import { expect, test } from "vitest";
import { openPublicSite, wordsOf } from "./public-site.ts";

const site = openPublicSite();

test.each([
  "/wessex/attention",
  "/wessex/attention?rule=SLIPPED&release=2",
  "/hampshire/attention",
  "/dorset/attention",
  "/wessex/changes?from=1&to=5",
])("%s is whole, plain and accessible, on a desk and on a telephone", async (path) => {
  await site.mustReadWell(path);
});

test("a rule is printed with its tolerance, and what it finds leads to the project with who answers for it (S0.5)", async () => {
  const { page } = await site.open("/wessex/attention");
  await page.getByRole("link", { name: "Slipped", exact: true }).click();
  const found = await wordsOf(page);
  expect(found).toContain("more than 1 month behind the one that the project is held to");
  expect(found).toMatch(/8 findings by this rule/);
  await page.getByRole("link", { name: "Video rooms for witnesses" }).click();
  await page.getByRole("heading", { level: 1, name: "Video rooms for witnesses" }).waitFor();
});

test("that nothing is found says at how much the rules looked", async () => {
  expect(await site.wordsAt("/dorset/attention")).toContain(
    "They looked at no projects, no measures, no pledges and ",
  );
});

test("what changed between two versions stands first in sentences a Panel member can read", async () => {
  const changed = await site.wordsAt("/wessex/changes?from=1&to=5");
  expect(changed).toMatch(/In short.*“Safer walking routes” went from At risk to Off course\./);
  expect(changed).toMatch(/is now expected to end in September 2026, 6 months later than March 2026\./);
});
