import { beforeAll, describe, expect, test } from "vitest";
import { verifyReleases } from "../record/verify.ts";
import { officer } from "../testing/accounts.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { exampleBodies } from "./bodies.ts";
import { loadExample } from "./load.ts";

/*
 * The example record, loaded as any installation loads it, and asked by a reader who is not signed in.
 */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ empty: true });
  expect(await loadExample(api.store)).toBe(true);
  return () => api.close();
}, 300_000);

test("loading it again into a record that is there does nothing", async () => {
  expect(await loadExample(api.store)).toBe(false);
});

test("every release is marked as reconstructed, and verifies", async () => {
  for (const { slug } of exampleBodies) {
    const { releases } = await api.read(`{ releases(body: "${slug}") { nodes { reconstructed } } }`);
    expect(releases.nodes.length).toBeGreaterThan(0);
    expect(releases.nodes.every((node: { reconstructed: boolean }) => node.reconstructed)).toBe(true);
    const verified = await verifyReleases(api.store, slug);
    expect(verified.flatMap((release) => release.faults)).toEqual([]);
  }
});

describe("Hampshire's record as at 7 February 2020", () => {
  const AT = 'asAt: "2020-02-07"';

  test("has ten decisions: what was allocated, added to reserves and given in kind, each by itself", async () => {
    const { decisions } = await api.read(
      `{ decisions(body: "hampshire", ${AT}, first: 50) { totalCount nodes { reference lines { kind amount partnershipTotal } } } }`,
    );
    expect([decisions.totalCount, decisions.nodes.length]).toEqual([10, 10]);
    const lines: { reference: string; kind: string; amount: string; partnershipTotal: string | null }[] =
      decisions.nodes.flatMap((node: { reference: string; lines: object[] }) =>
        node.lines.map((line) => ({ reference: node.reference, ...line })),
      );
    const totals: Record<string, bigint> = {};
    for (const { kind, amount } of lines)
      totals[kind] = (totals[kind] ?? 0n) + BigInt(amount.replace(".", ""));
    expect(totals).toEqual({ ALLOCATION: 977_125_00n, RESERVE_ADDITION: 4_800_000_00n, IN_KIND: 6_366_00n });
    expect(lines.find((line) => line.reference === "502")).toMatchObject({
      kind: "IN_KIND",
      amount: "6366.00",
    });
    expect(lines.find((line) => line.reference === "507")).toMatchObject({
      amount: "44000.00",
      partnershipTotal: "350000.00",
    });
    const without = decisions.nodes.filter((node: { lines: object[] }) => node.lines.length === 0);
    expect(without.map((node: { reference: string }) => node.reference).sort()).toEqual(["499", "508"]);
  });

  test("has four priorities and nine current projects: two statutory, one without a forecast end, one past it", async () => {
    const { plan } = await api.read(
      `{ plan(slug: "hampshire-2020", ${AT}) { priorities { title } projectCounts { stage count }
        projects { title stage statutory forecastEnd endStatus { words } } readAt { reconstructed } } }`,
    );
    expect(plan.priorities).toHaveLength(4);
    expect(plan.projectCounts).toEqual([{ stage: "CURRENT", count: 9 }]);
    interface Project {
      title: string;
      stage: string;
      statutory: boolean;
      forecastEnd: string | null;
      endStatus: { words: string };
    }
    const projects: Project[] = plan.projects;
    expect(projects.filter(({ stage }) => stage === "CURRENT")).toHaveLength(9);
    expect(projects.filter(({ statutory }) => statutory)).toHaveLength(2);
    expect(projects.filter(({ forecastEnd }) => forecastEnd === null)).toHaveLength(1);
    const passed = projects.filter(
      ({ endStatus }) => endStatus.words === "forecast end passed, completion not reported",
    );
    expect(passed.map(({ title }) => title)).toEqual(["Police Complaints Reform"]);
    expect(plan.readAt.reconstructed).toBe(true);
  });

  test("has no plan of a later year, and none of its projects is in the first release", async () => {
    const { plans } = await api.read(`{ plans(body: "hampshire", ${AT}) { nodes { slug } } }`);
    expect(plans.nodes.map((node: { slug: string }) => node.slug)).not.toContain("hampshire-2022");
    expect(await api.refusal('{ plan(slug: "hampshire-2020", asAt: "release:1") { title } }')).toBe(
      "NOT_FOUND",
    );
    expect(await api.refusal('{ plan(slug: "hampshire-2020", asAt: "2013-01-01") { title } }')).toBe(
      "NOT_FOUND",
    );
  });
});

test("at the newest release the same project's end is reckoned from the day of that release", async () => {
  const { project } = await api.read(
    '{ project(body: "hampshire", plan: "hampshire-2020", slug: "police-complaints-reform") { endStatus { words } readAt { release } } }',
  );
  expect(project.endStatus.words).toBe("forecast end passed, completion not reported");
});

test("every plan of the example has its address", async () => {
  const { plans } = await api.read("{ plans(first: 100) { nodes { slug body { slug synthetic } } } }");
  const slugs = plans.nodes.map((node: { slug: string }) => node.slug);
  expect(slugs).toEqual(
    expect.arrayContaining(["hampshire-2013", "hampshire-2020", "hampshire-2022", "dorset-2017"]),
  );
  for (const { body } of plans.nodes) expect(body.synthetic).toBe(body.slug === "wessex");
});

test("an edit is invisible to the public until the next release, and the old release shows the old text for ever", async () => {
  const as = { ...officer, id: "ada-administrator" };
  const query = (asAt: string) =>
    `{ project(body: "hampshire", plan: "hampshire-2020", slug: "police-complaints-reform", asAt: "${asAt}") { id title readAt { release } } }`;
  const { project } = await api.read(query("latest"));
  const before = project.readAt.release;
  await api.read(`mutation { updateProject(id: "${project.id}", input: { title: "Renamed" }) { id } }`, {
    as,
  });
  expect((await api.read(query("latest"))).project.title).toBe("Police Complaints Reform");
  await api.read('mutation { publishRelease(body: "hampshire", title: "Renamed") { number } }', { as });
  expect((await api.read(query("latest"))).project.title).toBe("Renamed");
  expect((await api.read(query(`release:${before}`))).project.title).toBe("Police Complaints Reform");
});

test("what the public reads of every body needs no more than one statement for each root field", async () => {
  const before = api.database.statements.length;
  await api.read(
    "{ policingBodies { name plans { title priorities { title } projects { title updates { narrative } } } funds { name } meetings { questions { text } } } }",
  );
  expect(api.database.statements.length - before).toBeLessThanOrEqual(3);
});
