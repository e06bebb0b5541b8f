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

describe("what is measured in Wessex, as the public reads it", () => {
  interface Year {
    financialYear: string;
    outturn: string | null;
    performanceRag: { colour: string | null; label: string };
  }
  const yearsOf = async (asAt = "latest"): Promise<Record<string, string[]>> => {
    const { measures } = await api.read(
      `{ measures(body: "wessex", asAt: "${asAt}", first: 50) { nodes { code years { financialYear outturn performanceRag { colour label } } } } }`,
    );
    return Object.fromEntries(
      measures.nodes.map(({ code, years }: { code: string; years: Year[] }) => [
        code,
        years.map(
          ({ financialYear, outturn, performanceRag: { label } }) => `${financialYear} ${outturn} ${label}`,
        ),
      ]),
    );
  };

  test("every rating occurs, in the words of the plan's scheme", async () => {
    expect(await yearsOf()).toEqual({
      M1: ["2026-27 88 Close to target", "2025-26 82.4 Close to target", "2024-25 82.7 Not rated"],
      M2: ["2026-27 1717 On target", "2025-26 1974 On target", "2024-25 2316 Not rated"],
      M3: ["2026-27 446 Close to target", "2025-26 440 On target", "2024-25 411 Not rated"],
      M4: ["2026-27 48 Off target", "2025-26 50 Off target", "2024-25 45 Not rated"],
      M5: ["2026-27 100 On target", "2025-26 141 Off target", "2024-25 144 Not rated"],
      M6: ["2026-27 null Not rated", "2025-26 null Not rated", "2024-25 null Not rated"],
      M7: ["2026-27 16076 Not rated", "2025-26 15735 Not rated", "2024-25 14000 Not rated"],
      M8: ["2026-27 64.8 Close to target", "2025-26 63.2 Off target", "2024-25 65.1 Not rated"],
      M9: ["2026-27 91.2 On target", "2025-26 85.7 On target", "2024-25 76.4 Not rated"],
      M10: ["2026-27 144 On target", "2025-26 138 On target", "2024-25 128 Not rated"],
    });
  });

  test("the first release foretold another year than came", async () => {
    const { M1, M5 } = await yearsOf("release:1");
    expect(M1?.[0]).toBe("2025-26 84 Close to target");
    expect(M5?.[0]).toBe("2025-26 156 Off target");
  });

  test("no count below five of young people is shown", async () => {
    const { measures } = await api.read(
      '{ measures(body: "wessex", filter: { code: { eq: "M6" } }) { nodes { suppressBelow readings { value } } } }',
    );
    const [{ suppressBelow, readings }] = measures.nodes;
    expect([suppressBelow, readings.length]).toEqual([5, 22]);
    for (const { value } of readings) expect(Number(value)).toBeGreaterThanOrEqual(5);
  });

  test("a part of the area that is too small is withheld, and the next smallest with it", async () => {
    const { measures } = await api.read(
      '{ measures(body: "wessex", filter: { code: { eq: "M2" } }) { nodes { readings { period value localArea { name } } } } }',
    );
    const parts = (month: string) =>
      measures.nodes[0].readings
        .filter((row: { period: string; localArea: object | null }) => row.period === month && row.localArea)
        .map((row: { value: string; localArea: { name: string } }) => `${row.localArea.name} ${row.value}`)
        .sort();
    expect(parts("2026-05")).toHaveLength(5);
    expect(parts("2026-06")).toEqual(["Aldermere 22", "Port Selwyn 61", "Sarn Coast 48"]);
  });

  test("a question that four people answered is in no release, and its survey is", async () => {
    const { surveys } = await api.read(
      '{ surveys(body: "wessex", filter: { slug: { eq: "residents-confidence-spring-2026" } }) { nodes { responses questions { code waves { survey { slug } } } } } }',
    );
    const [{ responses, questions }] = surveys.nodes;
    expect(responses).toBe(750);
    expect(questions.map(({ code }: { code: string }) => code)).toEqual(["Q1", "Q2"]);
    expect(questions[0].waves).toHaveLength(5);
  });

  test("a new definition begins limits of its own", async () => {
    const { measures } = await api.read(
      '{ measures(body: "wessex", filter: { code: { eq: "M7" } }) { nodes { series { period newDefinition centre provisional } } } }',
    );
    const [{ series }] = measures.nodes;
    expect(series.filter((point: { newDefinition: boolean }) => point.newDefinition)).toEqual([
      expect.objectContaining({ period: "2025-04" }),
    ]);
    expect(new Set(series.map((point: { centre: number }) => Math.round(point.centre))).size).toBe(2);
    expect(series.at(-1)).toMatchObject({ period: "2026-06", provisional: true });
  });
});

test("Hampshire's target for officers of 2022 is not rated, since no count is minuted", async () => {
  const { measures } = await api.read(
    '{ measures(body: "hampshire") { nodes { readings { id } years { financialYear target targetAsWritten outturn performanceRag { colour reason } } } } }',
  );
  expect(measures.nodes).toEqual([
    {
      readings: [],
      years: [
        {
          financialYear: "2022-23",
          target: "600",
          targetAsWritten: "600 more police officers by March 2023 than in January 2020",
          outturn: null,
          performanceRag: { colour: null, reason: "Not rated: too little is known of the year." },
        },
      ],
    },
  ]);
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

test("a project of Wessex tells how far its milestones slipped, and which of its risks is over", async () => {
  const { project } = await api.read(
    `{ project(body: "wessex", plan: "wessex-2025", slug: "rural-crime-team") {
      milestones { title state monthsSlipped } risks { title level closedOn } } }`,
  );
  expect(project).toEqual({
    milestones: [
      { title: "Twelve officers in post", state: "REACHED", monthsSlipped: 1 },
      { title: "Vehicles in use", state: "REACHED", monthsSlipped: 5 },
      { title: "The team works in both areas", state: "REACHED", monthsSlipped: 3 },
    ],
    risks: [{ title: "The maker puts the vehicles back", level: "HIGH", closedOn: "2026-02" }],
  });
});

test("rounds of Wessex tell what came, what came late and what never came, and a new baseline hides no old one", async () => {
  const { plan } = await api.read(
    `{ plan(slug: "wessex-2025", asAt: "release:5") { rounds { title deadline { dueOn } answers { projectTitle state } } } }`,
  );
  const counted = plan.rounds.map(
    ({
      title,
      deadline,
      answers,
    }: {
      title: string;
      deadline: { dueOn: string };
      answers: { state: string }[];
    }) => [
      title,
      deadline.dueOn,
      ...["RECEIVED", "LATE", "MISSING"].map((state) => answers.filter((one) => one.state === state).length),
    ],
  );
  expect(counted).toEqual([
    ["April to June 2026", "2026-07-06", 15, 1, 1],
    ["January to March 2026", "2026-04-02", 20, 1, 1],
    ["October to December 2025", "2026-01-12", 22, 1, 0],
  ]);
  const { project } = await api.read(
    `{ project(body: "wessex", plan: "wessex-2025", slug: "a-smaller-warmer-estate", asAt: "release:5") { baselineEnd presentBaselineEnd expectedEnd slip { fromFirst fromPresent } } }`,
  );
  expect(project).toEqual({
    baselineEnd: "2028-03",
    presentBaselineEnd: "2028-06",
    expectedEnd: "2028-09",
    slip: { fromFirst: 6, fromPresent: 3 },
  });
});
