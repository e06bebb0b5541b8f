import { createHash } from "node:crypto";
import { OFFICES, type Office } from "@frankpledge/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../record/viewer.ts";
import { BODY, financeOfficer, officer, reader, stranger } from "../testing/accounts.ts";
import { buildCommitment, buildPack, buildPlan, buildPriority, buildProject } from "../testing/builders.ts";
import { signOff } from "../testing/reports.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let plan: string;
let priority: string;

beforeAll(async () => {
  api = await openTestApi();
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  priority = (await api.create("Priority", buildPriority(plan, { title: "Lamps that give light" }))).id;
  await api.create("Project", buildProject(plan, { priorityIds: [priority], title: "New lamps" }));
  await api.create("Commitment", buildCommitment(plan, { code: "C1" }));
});
afterAll(() => api.close());

const createPack = async (given: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> =>
  api.create("Pack", buildPack(plan, given));
const sign = (id: string, office: Office) => signOff(api, id, office);
const signByAll = async (id: string) => {
  for (const office of OFFICES) await sign(id, office);
};
const finalise = (id: string) =>
  api.ask("mutation ($id: ID!) { finalisePack(id: $id) }", { as: officer, variables: { id } });
const read = (slug: string, as = officer) =>
  api.ask(
    `query ($body: String!, $slug: String!) {
      packDocument(body: $body, slug: $slug) { title subject finalRelease html tables { name } } }`,
    { as, variables: { body: BODY, slug } },
  );
const take = (path: string, as?: typeof officer) =>
  api.server.inject({
    url: `/downloads/packs/${BODY}/${path}`,
    headers: as ? { authorization: `Bearer ${as.id}` } : {},
  });

describe("a draft", () => {
  it("is marked as one in every form, and seen by nobody but those who keep the record", async () => {
    const { slug } = await createPack({ title: "A draft" });
    const { data } = await read(slug);
    expect(data.packDocument.finalRelease).toBeNull();
    expect(data.packDocument.subject).toContain("a draft that is not published");
    expect((await take(`${slug}.html`, officer)).body).toContain('<p class="mark">DRAFT</p>');
    expect((await take(`${slug}.html`, reader)).statusCode).toBe(200);
    for (const form of ["html", "docx", "xlsx", "pdf"]) {
      expect((await take(`${slug}.${form}`)).statusCode, form).toBe(404);
      expect((await take(`${slug}.${form}`, stranger)).statusCode, form).toBe(404);
    }
    await api.publish("Without the draft");
    expect((await take(`${slug}.html`)).statusCode).toBe(404);
    expect((await api.ask(`{ packs(body: "${BODY}") { totalCount } }`)).data.packs.totalCount).toBe(0);
  });

  it("is asked for by the number of a published version, or refused in one sentence", async () => {
    const { slug } = await createPack({ title: "Asked for oddly" });
    for (const release of ["live", "0", "x"]) {
      const answer = await take(`${slug}.html?release=${release}`, officer);
      expect([answer.statusCode, answer.json().errors[0].message]).toEqual([
        400,
        `“${release}” is not the number of a published version: write it as release=5.`,
      ]);
    }
    expect((await take(`${slug}.html?asAt=live`, officer)).statusCode).toBe(200);
    expect((await take(`${slug}.html?asAt=live`)).statusCode).toBe(401);
  });

  it("is signed off at a revision, and is not changed under the signature", async () => {
    const { id } = await createPack({ title: "Signed" });
    const { data } = await sign(id, "FINANCE");
    expect(data.signOffPack.signOffs).toEqual([
      { role: "FINANCE", by: "Chief finance officer", on: "2025-06-01", revision: expect.any(Number) },
    ]);
    const change = `mutation { updatePack(id: "${id}", input: { title: "Other" }) { title } }`;
    const [refused] = (await api.ask(change, { as: officer })).errors;
    expect(refused?.message).toBe(
      "“Signed” is signed off (Chief finance officer): take the sign-offs back before you change what was signed.",
    );
    await api.read(`mutation { takeBackSignOffs(id: "${id}") { id } }`, { as: officer });
    expect((await api.ask(change, { as: officer })).errors).toEqual([]);
  });

  it("is signed off by who holds the office, and nobody else; the public reads the office", async () => {
    const { id, slug } = await createPack({ title: "By office" });
    const signing = (office: Office, as: Account) => signOff(api, id, office, as);
    expect((await signing("FINANCE", financeOfficer)).errors).toEqual([]);
    const [refused] = (await signing("COMMISSIONER", financeOfficer)).errors;
    expect([refused?.extensions.code, refused?.message]).toEqual([
      "FORBIDDEN",
      'This is signed off by the Commissioner. No account of testshire holds that office yet: an administrator gives it with "frankpledge user offices".',
    ]);
    const forged = `mutation { updatePack(id: "${id}", input: { signOffs: [] }) { id } }`;
    expect((await api.ask(forged, { as: financeOfficer })).status).toBe(400);
    for (const office of ["MONITORING_OFFICER", "COMMISSIONER"] as const) await signing(office, officer);
    expect((await finalise(id)).errors).toEqual([]);
    const { body } = await take(`${slug}.html`);
    expect(body).toContain("Chief finance officer: 1 June 2025<br>Monitoring officer: 1 June 2025");
    const { packs } = await api.read(
      `{ packs(body: "${BODY}", filter: { id: { eq: "${id}" } }) { nodes { signOffs { by } } } }`,
    );
    for (const said of [body, JSON.stringify(packs)]) {
      expect(said).not.toContain(financeOfficer.name);
      expect(said).not.toContain(financeOfficer.email);
    }
  });

  it("cannot be cleared, nor be made final, before everyone has signed who answers for it", async () => {
    const { id } = await createPack({ title: "Unsigned" });
    await sign(id, "COMMISSIONER");
    const sentence =
      "“Unsigned” cannot be final yet. It is not signed off by the chief finance officer, for the money. It is not signed off by the monitoring officer, for what is exempt.";
    expect((await finalise(id)).errors[0]?.message).toBe(sentence);
    const clear = `mutation { clearRows(ids: ["${id}"]) }`;
    expect((await api.ask(clear, { as: officer })).errors[0]?.message).toBe(sentence);
  });
});

describe("an annual report", () => {
  it("is not final until it tells of every priority, and the Panel's report and the response are logged (S2.12, S4.4)", async () => {
    const { id, slug } = await createPack({ kind: "ANNUAL", title: "The year" });
    await signByAll(id);
    expect((await finalise(id)).errors[0]?.message).toBe(
      "“The year” cannot be final yet. Say what progress was made towards “Lamps that give light”. Log the Panel’s report or recommendations first. Log the published response to the Panel first.",
    );
    await api.read(`mutation { takeBackSignOffs(id: "${id}") { id } }`, { as: officer });
    await api.update("Pack", id, {
      sections: [{ priorityId: priority, text: "Most lamps give light." }],
      panelReport: "Members welcome it.",
      response: "The Commissioner thanks the Panel.",
    });
    await signByAll(id);
    const release = (await finalise(id)).data.finalisePack;
    const { body } = await take(`${slug}.html`);
    for (const said of [
      "Most lamps give light.",
      "Members welcome it.",
      "The Commissioner thanks the Panel.",
    ])
      expect(body).toContain(said);
    // It is fed by the record that the public's pages and the API are fed by (S2.12).
    const { projects } = await api.read(
      `{ projects(body: "${BODY}", asAt: "release:${release}", first: 50) { nodes { title endStatus { words } } } }`,
    );
    expect(projects.nodes.length).toBeGreaterThan(0);
    for (const { title, endStatus } of projects.nodes) {
      expect(body).toContain(`>${title}</th>`);
      expect(body).toContain(endStatus.words);
    }
  });
});

describe("a final pack", () => {
  it("tells what moved since the final one of its kind on the period before", async () => {
    const first = await createPack({
      kind: "EXCEPTION",
      title: "Exceptions of 2023",
      periodFrom: "2023",
      periodTo: "2023",
    });
    await signByAll(first.id);
    const release = (await finalise(first.id)).data.finalisePack;
    expect((await take(`${first.slug}.html`)).body).toContain("No earlier report of this kind is final");
    await api.create("Project", buildProject(plan, { title: "Brighter lamps" }));
    const second = await createPack({
      kind: "EXCEPTION",
      title: "Exceptions of 2024",
      periodFrom: "2024",
      periodTo: "2024",
    });
    await signByAll(second.id);
    await finalise(second.id);
    const { body } = await take(`${second.slug}.html`);
    expect(body).toContain(
      `Compared with “Exceptions of 2023”, which is final in published version ${release}.`,
    );
    expect(body).toContain("<li>“Brighter lamps” is new");
  });

  it("says the same for ever, whatever becomes of the record, and to whoever asks", async () => {
    const { id, slug } = await createPack({ title: "First quarter" });
    await signByAll(id);
    const release = (await finalise(id)).data.finalisePack;
    const first = await take(`${slug}.html`);
    expect(first.statusCode).toBe(200);
    expect(first.headers["frankpledge-release"]).toBe(String(release));
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(first.body) ?? [];
    expect(first.headers["content-security-policy"]).toContain(
      `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; img-src data:`,
    );
    expect(first.body).not.toContain("DRAFT");
    expect(first.body).toContain("New lamps");

    const project = await api.create("Project", buildProject(plan, { title: "Later lamps" }));
    await api.publish("Later");
    api.setClock("2031-06-01T12:00:00+01:00");
    expect((await take(`${slug}.html`)).body).toBe(first.body);
    expect((await take(`${slug}.html`, officer)).body).toBe(first.body);
    await api.remove(project.id);
  });

  it("is neither changed nor removed: an erratum is a new edition that names it and says why", async () => {
    const { id, slug } = await createPack({ title: "With a mistake" });
    await signByAll(id);
    await finalise(id);
    const [refused] = (
      await api.ask(`mutation { updatePack(id: "${id}", input: { title: "Other" }) { id } }`, { as: officer })
    ).errors;
    expect(refused?.message).toMatch(
      /^“With a mistake” is final since published version \d+: put it right by an erratum/,
    );
    expect(await api.refusal(`mutation { removePack(id: "${id}") { id } }`, { as: officer })).toBe(
      "CONFLICT",
    );

    const correct = `mutation { correctPack(id: "${id}", correction: "The second figure was wrong.") { id slug edition replacesId signOffs { by } } }`;
    const { correctPack: next } = await api.read(correct, { as: officer });
    expect(next).toMatchObject({ edition: 2, replacesId: id, signOffs: [] });
    expect(await api.refusal(correct, { as: officer })).toBe("CONFLICT");
    await signByAll(next.id);
    await finalise(next.id);
    expect((await take(`${next.slug}.html`)).body).toContain(
      "This is edition 2, in place of edition 1, “With a mistake”. What it puts right: The second figure was wrong.",
    );
    expect((await take(`${slug}.html`)).statusCode).toBe(200);
    const { packs } = await api.read(
      `{ packs(body: "${BODY}", filter: { id: { eq: "${id}" } }) { nodes { replacedBy { edition } } } }`,
    );
    expect(packs.nodes[0].replacedBy).toEqual([{ edition: 2 }]);
  });
});

it("is to be had in its own forms alone, and by an account that keeps another record not at all", async () => {
  const { slug, id } = await createPack({ title: "Forms" });
  expect((await take(`${slug}.odt`, officer)).json().errors[0].message).toBe(
    "A pack is to be had as .html, .docx, .xlsx, .pdf, and each of its tables as .csv.",
  );
  expect((await take(`${slug}/biscuits.csv`, officer)).statusCode).toBe(404);
  expect(
    await api.refusal(`mutation { signOffPack(id: "${id}", role: FINANCE) { id } }`, { as: stranger }),
  ).toBe("FORBIDDEN");
  expect(await api.refusal(`mutation { finalisePack(id: "${id}") }`, { as: reader })).toBe("FORBIDDEN");
});

it("of a period that ends before it begins is refused", async () => {
  const { data, errors } = await api.ask(
    `mutation ($input: CreatePackInput!) { createPack(input: $input) { id } }`,
    {
      as: officer,
      variables: {
        input: { body: BODY, ...buildPack(plan, { periodFrom: "2025-09", periodTo: "2025-07" }) },
      },
    },
  );
  expect([data?.createPack ?? null, errors[0]?.message]).toEqual([
    null,
    expect.stringContaining("ends before it begins"),
  ]);
});
