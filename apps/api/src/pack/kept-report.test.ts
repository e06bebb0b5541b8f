import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocx } from "../document/testing/read-docx.ts";
import { verifyReleases } from "../record/verify.ts";
import { withdraw } from "../record/withdraw.ts";
import { BODY, officer } from "../testing/accounts.ts";
import {
  buildFeedbackTheme,
  buildMeasure,
  buildMeeting,
  buildPack,
  buildPlan,
  buildProject,
  buildQuestion,
  buildReading,
} from "../testing/builders.ts";
import { handInPicture, makeFinal, signOff, takeReport } from "../testing/reports.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const SECRET = "Jo Bloggs of 1 Dark Lane";

let api: TestApi;
let plan: string;
let question: string;

beforeAll(async () => {
  api = await openTestApi();
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  await api.create("Project", buildProject(plan, { title: "New lamps" }));
  const meeting = (await api.create("Meeting", buildMeeting())).id;
  question = (await api.create("Question", buildQuestion(meeting, { text: `Why does ${SECRET} wait?` }))).id;
  await api.clear([question]);
  const measure = (
    await api.create("Measure", buildMeasure({ planId: plan, title: "Dark lamps", lead: "OFFICE" }))
  ).id;
  const theme = buildFeedbackTheme({ planId: plan, heardTo: "2025-05" });
  await api.clear([(await api.create("FeedbackTheme", theme)).id]);
  for (const [place, value] of [12, 9, 14].entries())
    await api.create(
      "Reading",
      buildReading(measure, { period: `2025-0${place + 1}`, value: String(value) }),
    );
});
afterAll(() => api.close());

async function finalReport(
  given: Record<string, unknown>,
): Promise<{ id: string; slug: string; release: number }> {
  const { id, slug } = await api.create("Pack", buildPack(plan, given));
  return { id, slug, release: await makeFinal(api, id) };
}
const html = async (slug: string): Promise<string> => (await takeReport(api, `${slug}.html`)).body;
/** The report as the page has it, written for this one question. */
const asked = async (slug: string): Promise<string> =>
  (await api.read(`{ packDocument(body: "${BODY}", slug: "${slug}") { html } }`, { as: officer }))
    .packDocument.html;
const faults = async (): Promise<string[]> =>
  (await verifyReleases(api.store, BODY)).flatMap((release) => release.faults);

describe("a final report", () => {
  it("is what was kept when it became final, whatever the software makes of the record by then (S4.9)", async () => {
    const { slug, release } = await finalReport({ title: "Kept" });
    const before = await asked(slug);
    expect(before).toContain("New lamps");
    // What a later version of a part would say: the very rows read otherwise.
    await api.database.tamper(sql`UPDATE projects SET title = 'Other lamps' WHERE title = 'New lamps'`);
    const draft = await api.create("Pack", buildPack(plan, { title: "Made now" }));
    expect((await takeReport(api, `${draft.slug}.html`, officer)).body).toContain("Other lamps");
    expect(await asked(slug)).toBe(before);
    expect(await html(slug)).toContain("New lamps");
    const word = await readDocx((await takeReport(api, `${slug}.docx`)).rawPayload);
    expect(word.tables.flat(2)).toContain("New lamps");
    const { packDocument } = await api.read(
      `{ packDocument(body: "${BODY}", slug: "${slug}") { format finalRelease html } }`,
    );
    expect(packDocument).toMatchObject({ format: 2, finalRelease: release });
    await api.database.tamper(sql`UPDATE projects SET title = 'New lamps' WHERE title = 'Other lamps'`);
    await api.remove(draft.id);
  });

  it("tells no small count that was withdrawn, and else what it told", async () => {
    const { id: measure } = await api.create(
      "Measure",
      buildMeasure({ planId: plan, title: "Children held overnight", suppressBelow: null }),
    );
    await api.create("Reading", buildReading(measure, { period: "2025-04", value: "3" }));
    const { slug } = await finalReport({ title: "With a small count" });
    const told = /Children held overnight<\/th>.*?<td[^>]*>3<\/td>/s;
    expect(await asked(slug)).toMatch(told);
    await api.update("Measure", measure, { suppressBelow: 5 });
    await api.read(
      `mutation ($id: ID!) { withdrawSmallCounts(measureId: $id, reason: "Too few", approvedBy: "Monitoring officer") }`,
      { as: officer, variables: { id: measure } },
    );
    const after = await asked(slug);
    expect(after).toContain("Children held overnight");
    expect(after).not.toMatch(told);
    expect(after).toContain("New lamps");
    expect(await faults()).toEqual([]);
  });

  it("says in which format it was made, and what that added (S4.9)", async () => {
    const { slug } = await finalReport({ title: "In its format" });
    expect(await html(slug)).toMatch(
      /<dt>Format of the report<\/dt><dd>2\. New in it: a chart and its table for each measure/,
    );
  });

  it("is under its release's digest", async () => {
    const { slug } = await finalReport({ title: "Sealed" });
    expect(await faults()).toEqual([]);
    const set = (to: ReturnType<typeof sql>) =>
      api.database.tamper(
        sql`UPDATE packs SET document = ${to} WHERE slug = ${slug} AND document IS NOT NULL`,
      );
    await set(sql`jsonb_set(document, '{title}', '"Forged"')`);
    expect(await faults()).toEqual([
      expect.stringMatching(/^Pack "Sealed" \(.*\) is not as it was published\.$/),
    ]);
    await set(sql`jsonb_set(document, '{title}', '"Sealed"')`);
    expect(await faults()).toEqual([]);
  });

  it("is made by the release that first carries it, when an embargo ends", async () => {
    const { id, slug } = await api.create("Pack", buildPack(plan, { title: "Under embargo" }));
    for (const office of ["FINANCE", "MONITORING_OFFICER", "COMMISSIONER"] as const)
      await signOff(api, id, office);
    await api.clear([id], "2025-07-01T09:00:00Z");
    await api.publish("Before the embargo ends");
    expect((await takeReport(api, `${slug}.html`)).statusCode).toBe(404);
    api.setClock("2025-07-01T12:00:00+01:00");
    const release = await api.publish("After it");
    const answer = await takeReport(api, `${slug}.html`);
    expect(answer.headers["frankpledge-release"]).toBe(String(release));
    expect(answer.body).toContain(`published version ${release}, “After it”, of 1 July 2025`);
    expect(await faults()).toEqual([]);
  });

  it("that became final before reports were kept is made anew in the format that it had", async () => {
    const { id, slug } = await finalReport({ title: "Of old" });
    const added = [
      "Dark lamps: every value",
      "<h3>The Commissioner",
      "What people were asked and said",
      "Recommendations and responses",
      "Format of the report",
    ];
    const kept = await asked(slug);
    for (const part of added) expect(kept).toContain(part);
    await api.database.tamper(
      sql`UPDATE packs SET document = NULL, report_format = NULL WHERE id = ${id} AND document IS NOT NULL`,
    );
    const anew = await asked(slug);
    expect(anew).toContain("New lamps");
    for (const part of added) expect(anew).not.toContain(part);
    expect(anew).toContain('<caption id="measures">Measures</caption>');
    expect(anew).toMatch(/<dt>Signed off<\/dt><dd>[^,<]+, as the chief finance officer, for the money: /);
  });
});

describe("a withdrawal", () => {
  it("reaches every report that is final, in each of its forms, and the digests hold", async () => {
    const { slug } = await finalReport({
      title: "With a name in it",
      sections: [{ heading: "Opening", text: `We heard ${SECRET}.\n\nNothing else.` }],
    });
    const { slug: other } = await finalReport({ title: "Without it", kind: "FINANCIAL" });
    const [before, untouched] = [await html(slug), await html(other)];
    expect(before).toContain(SECRET);
    const why = { reason: "A name was left in", approvedBy: "Monitoring officer", author: officer };
    await withdraw(api.store, { body: BODY, rowId: question, field: "text", ...why });
    expect(await html(slug)).not.toContain(`Why does ${SECRET} wait?`);
    expect(await html(slug)).toContain("We heard");
    const word = await readDocx((await takeReport(api, `${slug}.docx`)).rawPayload);
    expect(JSON.stringify(word.tables)).not.toContain(SECRET);
    expect(word.tables.flat(2)).toContain("[withdrawn]");
    expect((await takeReport(api, `${slug}/questions.csv`)).body).not.toContain(SECRET);
    expect(await html(other)).toBe(untouched);
    const stands = await api.database.asSuperuser(
      sql`SELECT slug FROM packs WHERE strpos(document::text, ${`Why does ${SECRET} wait?`}) > 0`,
    );
    expect(stands).toEqual([]);
    expect((await faults()).filter((fault) => !fault.includes("Of old"))).toEqual([]);
  });
});

describe("a picture", () => {
  const shownBy = async (given: Record<string, unknown>, title: string) => {
    const picture = await handInPicture(api);
    return {
      picture,
      ...(await finalReport({ title, sections: [{ text: "See:", pictures: [{ picture, ...given }] }] })),
    };
  };

  it("is in the report with what it says, and is to be had by whoever may read the report", async () => {
    const { picture, slug } = await shownBy({ alternative: "A lamp that gives light" }, "With a picture");
    expect(await html(slug)).toMatch(
      /<img src="data:image\/png;base64,[^"]+" alt="A lamp that gives light" width="40" height="20"/,
    );
    const { packDocument } = await api.read(`{ packDocument(body: "${BODY}", slug: "${slug}") { html } }`);
    expect(packDocument.html).toContain(`src="/downloads/packs/${BODY}/${slug}/${picture}.png"`);
    const shown = await takeReport(api, `${slug}/${picture}.png`);
    expect([shown.statusCode, shown.headers["content-type"]]).toEqual([200, "image/png"]);
    const draft = await api.create("Pack", buildPack(plan, { title: "Not out yet" }));
    expect((await takeReport(api, `${draft.slug}/${picture}.png`)).statusCode).toBe(404);
    const word = await readDocx((await takeReport(api, `${slug}.docx`)).rawPayload);
    expect(word.alternatives).toContain("A lamp that gives light");
  });

  it("goes for ever when it is withdrawn, and cannot be handed in again", async () => {
    const { picture, slug, id } = await shownBy({ decorative: true }, "With a picture to go");
    const why = { reason: "A face", approvedBy: "Monitoring officer", author: officer };
    await withdraw(api.store, { body: BODY, rowId: id, field: "sections.pictures.picture", ...why });
    expect(await html(slug)).toContain("A picture was withdrawn here.");
    expect((await takeReport(api, `${slug}/${picture}.png`)).statusCode).toBe(404);
    const [kept] = (await api.database.asSuperuser(
      sql`SELECT content FROM pictures WHERE hash = ${picture}`,
    )) as { content: string }[];
    expect(kept?.content).toBe("[withdrawn]");
    await expect(handInPicture(api)).rejects.toThrow("This picture was withdrawn from the record");
    expect((await faults()).filter((fault) => !fault.includes("Of old"))).toEqual([]);
  });
});
