import { getTableName, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { BODY } from "../testing/accounts.ts";
import { buildDecision } from "../testing/builders.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { whileTampered } from "../testing/while-tampered.ts";
import { CURRENT_DIGEST_FORMAT } from "./digest.ts";
import { verifyReleases } from "./verify.ts";

let api: TestApi;
let kinds: EveryKind;

beforeAll(async () => {
  api = await openTestApi();
  kinds = await everyKindOfRow(api);
  await api.publish("The second");
  await api.update("Project", kinds.project, { title: "Brighter lamp posts" });
  await api.remove(kinds.question);
  await api.publish("The third");
  expect(await faults()).toEqual([]);
  return async () => {
    expect(await faults(), "what is left when all has been put back").toEqual([]);
    await api.close();
  };
});

/** What is wrong, as "release number: fault". */
async function faults(): Promise<string[]> {
  const verified = await verifyReleases(api.store, BODY);
  return verified.flatMap((release) => release.faults.map((fault) => `${release.number}: ${fault}`));
}

/** What is wrong while a table is changed behind the record's back. */
const tampered = (table: string, change: string): Promise<string[]> =>
  whileTampered(api.database, { table, change, look: faults });

test("each release has the digest of the one before it, and tells nothing wrong", async () => {
  const { releases } = await api.read(
    `{ releases(body: "${BODY}") { nodes { number digest previousDigest digestFormat } } }`,
  );
  const [third, second, first] = releases.nodes;
  expect([first.previousDigest, second.previousDigest, third.previousDigest]).toEqual([
    null,
    first.digest,
    second.digest,
  ]);
  const formats = releases.nodes.map((node: { digestFormat: number }) => node.digestFormat);
  expect(new Set(formats)).toEqual(new Set([CURRENT_DIGEST_FORMAT]));
});

describe("a row altered behind the record's back is found, and named", () => {
  const published = entities.all.filter(({ officersOnly }) => !officersOnly);
  const labels: [string, string, string][] = published.map(({ name, table, label: [field = ""] }) => [
    name,
    getTableName(table),
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ]);
  test.each(labels)("a %s of %s by its %s", async (name, table, field) => {
    const found = await tampered(table, `UPDATE ${table} SET ${field} = '2001-01-01'`);
    expect(found[0]).toMatch(
      new RegExp(`^\\d: ${name} ".*" \\(.{36}, revision \\d+\\) is not as it was published\\.$`),
    );
  });

  const past = () => `WHERE id = '${kinds.project}' AND closed_release = 3`;

  test.each([
    ["an older text, which no page shows any more", "title", "'Forged'"],
    ["an address", "slug", "'forged'"],
    ["a flag", "statutory", "true"],
    ["a date", "forecast_end", "'2026'"],
    ["a list", "area_ids", "'{}'"],
    ["its place in time", "opened_revision", "99"],
    ["its salt", "salt", "gen_random_uuid()"],
    ["its salt taken away", "salt", "NULL"],
  ])("%s", async (_, column, value) => {
    const found = await tampered("projects", `UPDATE projects SET ${column} = ${value} ${past()}`);
    expect(found.join()).toContain(kinds.project);
  });

  test("money inside a decision's lines", async () => {
    const change = "UPDATE decisions SET lines = replace(lines::text, '123450', '923450')::jsonb";
    expect(await tampered("decisions", change)).toEqual([
      expect.stringMatching(/^1: Decision "Money for lamps" .* is not as it was published\.$/),
    ]);
  });
});

describe("an interval, a row or a release altered behind the record's back is found", () => {
  test.each([
    ["a row taken from the public", "closed_release = 3", "opened_release = 3"],
    ["a row to be taken from a release that is not made", "closed_release = 99", "opened_release = 3"],
    ["a row left standing", "closed_release = NULL", "opened_release = 1"],
    ["a row taken earlier", "closed_release = 2", "opened_release = 1"],
    ["a row shown earlier", "opened_release = 2", "opened_release = 3"],
    ["a row shown from before the first", "opened_release = 0", "opened_release = 3"],
    ["a row hidden", "opened_release = NULL", "opened_release = 3"],
  ])("%s", async (_, change, version) => {
    const found = await tampered(
      "projects",
      `UPDATE projects SET ${change} WHERE id = '${kinds.project}' AND ${version}`,
    );
    expect(found.join()).toContain(kinds.project);
  });

  test("a draft made public by hand", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "999", title: "A draft" }));
    expect(await tampered("decisions", `UPDATE decisions SET opened_release = 2 WHERE id = '${id}'`)).toEqual(
      [expect.stringMatching(/^2: Decision "A draft" .* was added without being listed\.$/)],
    );
    await api.remove(id);
  });

  test("a row deleted", async () => {
    expect(await tampered("owners", "DELETE FROM owners")).toEqual([
      expect.stringMatching(
        new RegExp(`^1: Owner ${kinds.owner}, revision \\d+, is listed as opened but is not there\\.$`),
      ),
    ]);
  });

  test.each([
    ["title", "'Forged'"],
    ["author", "'Forged'"],
    ["revision", "1"],
    ["reconstructed", "true"],
    ["published_at", "published_at - interval '1 day'"],
    ["effective_at", "effective_at - interval '1 day'"],
    ["digest", "'forged'"],
    ["previous_digest", "'forged'"],
  ])("the %s of a release", async (column, value) => {
    const found = await tampered("releases", `UPDATE releases SET ${column} = ${value} WHERE number = 2`);
    expect(found[0]).toMatch(/^2: It/);
  });

  test("a digest altered is told of the release after it too", async () => {
    expect(await tampered("releases", "UPDATE releases SET digest = 'forged' WHERE number = 2")).toEqual([
      "2: Its header or its list of rows is not the one its digest was made of.",
      "3: It does not follow from the release before it.",
    ]);
  });

  test.each([
    ["altered", "UPDATE release_leaves SET leaf = 'forged'"],
    ["deleted", "DELETE FROM release_leaves"],
  ])("a line of a release's list %s", async (_, change) => {
    const found = await tampered(
      "release_leaves",
      `${change} WHERE row_id = '${kinds.owner}' AND release = 1`,
    );
    expect(found).toEqual([
      "1: Its header or its list of rows is not the one its digest was made of.",
      expect.stringContaining(`(${kinds.owner}`),
    ]);
  });

  test.each([1, 2])("release %d deleted", async (number) => {
    const found = await tampered("releases", `DELETE FROM releases WHERE number = ${number}`);
    expect(found.join()).toContain(`Release ${number} before it is not kept any more.`);
  });

  test("the newest release deleted", async () => {
    await expect(tampered("releases", "DELETE FROM releases WHERE number = 3")).rejects.toThrow(
      "3 releases were made, but only 2 are kept.",
    );
  });

  test("the newest release deleted, and the numbering with it", async () => {
    await api.database.tamper(sql`UPDATE records SET last_release = 2`);
    const found = await tampered("releases", "DELETE FROM releases WHERE number = 3").finally(() =>
      api.database.tamper(sql`UPDATE records SET last_release = 3`),
    );
    expect(found.join()).toContain(`(${kinds.project}, revision`);
  });
});

test("a body that is not there has nothing to verify", async () => {
  await expect(verifyReleases(api.store, "nowhere")).rejects.toThrow('There is no policing body "nowhere".');
});
