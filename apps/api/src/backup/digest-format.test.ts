import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import type { OwnedDatabase } from "../database/open.ts";
import { CURRENT_DIGEST_FORMAT } from "../record/digest.ts";
import { DIGEST_FORMAT_1 } from "../record/digest-format-1.ts";
import { DIGEST_FORMAT_2 } from "../record/digest-format-2.ts";
import { DIGEST_FORMAT_3 } from "../record/digest-format-3.ts";
import { DIGEST_FORMAT_4 } from "../record/digest-format-4.ts";
import { officer } from "../testing/accounts.ts";
import { openEmptyDatabase } from "../testing/empty-database.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { run } from "../testing/run-command.ts";
import { openTestApi } from "../testing/test-api.ts";

/*
 * For each digest format there is a committed backup of a small record whose releases bear it. What was published
 * must verify for ever: whatever migrations come later, the backup is restored, brought up to date and verified.
 *
 * A new format starts with this test failing: it then makes the backup, which is to be committed and never made
 * again.
 */
const formats = Array.from({ length: CURRENT_DIGEST_FORMAT }, (_, index) => index + 1);
/** What each format's releases have leaves of: allocations need no list of fields. */
const KNOWN: Record<number, string[]> = {
  1: Object.keys(DIGEST_FORMAT_1),
  2: [...Object.keys(DIGEST_FORMAT_2), "Allocation"],
  3: [...Object.keys(DIGEST_FORMAT_3), "Allocation"],
  4: [...Object.keys(DIGEST_FORMAT_4), "Allocation"],
};
const fixtureOf = (format: number) =>
  join(import.meta.dirname, "..", "..", "fixtures", `digest-format-${format}.ndjson.gz`);

describe.each(formats)("a backup with releases of digest format %i", { timeout: 60_000 }, (format) => {
  let restored: OwnedDatabase;

  beforeAll(async () => {
    const fixture = fixtureOf(format);
    if (!existsSync(fixture)) {
      await makeFixture(fixture);
      throw new Error(`${fixture} was missing. It has been made: look through it, and commit it.`);
    }
    restored = await openEmptyDatabase();
    expect(await run(restored, ["restore", fixture])).toMatchObject({ exitCode: 0, complaint: "" });
  }, 60_000);
  afterAll(() => restored?.close());

  test("verifies after every migration there has been", async () => {
    expect(await run(restored, ["release", "verify"])).toEqual({
      exitCode: 0,
      output: "testshire: 2 releases, 0 altered, 1 withdrawn\n",
      complaint: "",
    });
  });

  test("has a row of every entity that the format knows, and no person", async () => {
    const formatsUsed = await rowsOf(restored.db, sql`SELECT DISTINCT digest_format AS format FROM releases`);
    expect(formatsUsed).toEqual([{ format }]);
    const kinds = await rowsOf<{ entity: string }>(
      restored.db,
      sql`SELECT DISTINCT entity FROM release_leaves WHERE change = 'opened' AND leaf <> ''`,
    );
    expect(kinds.map(({ entity }) => entity)).toEqual(expect.arrayContaining(KNOWN[format] ?? []));
    expect(await rowsOf(restored.db, sql`SELECT 1 FROM users`)).toEqual([]);
  });

  test("names a row that is altered", async () => {
    await restored.db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`);
      await tx.execute(sql`UPDATE projects SET forecast_end = '2025-04'`);
    });
    expect(await run(restored, ["release", "verify"])).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/Project "Lamp posts" \(.*\) is not as it was published\./),
    });
  });
});

/** Writes a row of every entity, with values of every shape, two releases, and a withdrawal between them. */
async function makeFixture(file: string): Promise<void> {
  const api = await openTestApi();
  try {
    const rows = await everyKindOfRow(api);
    const about = (value: string) => ({ value, qualifier: "ABOUT", asWritten: "about £1¾m — “so far”" });
    const directions = [
      { lead: "PARTNER", purpose: "Councils", budget: about("1750000"), influenceOnly: true },
    ];
    const consultations = [{ source: "Survey of residents", period: "Autumn 2024", participants: 6214 }];
    await api.update("Plan", rows.plan, { directions, consultations, panelConsideredOn: "2025-02-13" });
    await api.update("Project", rows.project, {
      cost: { state: "BUSINESS_AS_USUAL" },
      forecastEnd: "2025-06",
    });
    const tranches = [{ number: 1, financialYear: "2025-26", amount: { value: "123456789012.34" } }];
    await api.update("Fund", rows.fund, { budget: about("4000000.01"), tranches });
    await api.update("Meeting", rows.meeting, { papers: [{ title: "Delivery report", item: "7" }] });
    await api.update("Decision", rows.decision, { tags: ["lighting", "streets"], approvedOn: "2025-05" });
    await api.clear([rows.decision], "2025-05-31T09:00:00Z");
    for (const [id, act] of [
      [
        rows.payment,
        'correctLines(body: "testshire", source: PAYMENT, ids: [$id], input: { amount: "-0.01" }, reason: "Typed wrong")',
      ],
      [
        rows.posting,
        'allocateLines(body: "testshire", source: POSTING, ids: [$id], shares: [{ share: 3333 }])',
      ],
    ])
      await api.read(`mutation ($id: ID!) { ${act} }`, { as: officer, variables: { id } });

    const withdrawal = ["--body", "testshire", "--row", rows.question, "--field", "text"];
    const why = ["--reason", "A missed redaction", "--approved-by", "Monitoring officer"];
    expect(await run(api.store, ["withdraw", ...withdrawal, ...why])).toMatchObject({ exitCode: 0 });
    await api.publish("The second");
    await mkdir(dirname(file), { recursive: true });
    expect(await run(api.store, ["backup", file])).toMatchObject({ exitCode: 0 });
  } finally {
    await api.close();
  }
}
