import { beforeAll, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildCommitment,
  buildDecision,
  buildMeeting,
  buildOwner,
  buildPlan,
  buildProject,
  buildQuestion,
  buildStatusUpdate,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

let made = 0;
/** A plan of a test's own, so that tests can share one record. */
async function aPlan(given: object = {}): Promise<{ id: string; slug: string }> {
  made += 1;
  return await api.create("Plan", buildPlan({ slug: `plan-${made}`, ...given }));
}

async function aProject(
  given: object = {},
): Promise<{ id: string; slug: string; plan: { id: string; slug: string } }> {
  const plan = await aPlan();
  return { ...(await api.create("Project", buildProject(plan.id, given))), plan };
}

/** A field of a row as the public reads it; undefined when the public sees no such row. */
async function publicField(type: string, id: string, field: string, asAt = "latest"): Promise<unknown> {
  const query = `query ($id: ID!, $asAt: AsAt) { row: ${type}ById(id: $id, asAt: $asAt) { ${field} } }`;
  const { data, errors } = await api.ask(query, { variables: { id, asAt } });
  if (errors.length > 0) expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
  return data?.row?.[field];
}

test("the public sees releases and nothing between them", async () => {
  const { id } = await aProject({ objective: "As published" });
  expect(await publicField("project", id, "objective")).toBeUndefined();
  const first = await api.publish();
  await api.update("Project", id, { objective: "As changed" });
  expect(await publicField("project", id, "objective")).toBe("As published");
  const second = await api.publish();
  expect(await publicField("project", id, "objective")).toBe("As changed");
  expect(await publicField("project", id, "objective", `release:${first}`)).toBe("As published");
  expect(await publicField("project", id, "objective", `release:${second}`)).toBe("As changed");
});

test("a removed row leaves with the next release, and stays in those before it", async () => {
  const { id } = await aProject();
  const before = await api.publish();
  await api.remove(id);
  expect(await publicField("project", id, "title")).toBe("Lamp posts");
  await api.publish();
  expect(await publicField("project", id, "title")).toBeUndefined();
  expect(await publicField("project", id, "title", `release:${before}`)).toBe("Lamp posts");
});

test("a row that came and went between two releases was never public", async () => {
  const { id } = await aProject();
  await api.remove(id);
  const release = await api.publish();
  expect(await publicField("project", id, "title", `release:${release}`)).toBeUndefined();
});

test("a release with nothing new is a release", async () => {
  const number = await api.publish();
  expect(await api.publish()).toBe(number + 1);
});

describe("clearance", () => {
  test("a draft is in no release, however often it is changed, until it is cleared", async () => {
    const { id: projectId } = await aProject();
    const { id } = await api.create("StatusUpdate", buildStatusUpdate(projectId, { narrative: "Draft" }));
    await api.publish();
    await api.update("StatusUpdate", id, { narrative: "Draft, changed" });
    await api.publish();
    expect(await publicField("statusUpdate", id, "narrative")).toBeUndefined();
    await api.clear([id]);
    expect(await publicField("statusUpdate", id, "narrative")).toBeUndefined();
    await api.publish();
    expect(await publicField("statusUpdate", id, "narrative")).toBe("Draft, changed");
  });

  test("a cleared row that is changed keeps its cleared text public until it is cleared again", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "201", summary: "Cleared" }));
    await api.clear([id]);
    await api.publish();
    await api.update("Decision", id, { summary: "Changed" });
    await api.publish();
    expect(await publicField("decision", id, "summary")).toBe("Cleared");
    await api.update("Decision", id, { summary: "Changed again" });
    await api.clear([id]);
    await api.publish();
    expect(await publicField("decision", id, "summary")).toBe("Changed again");
  });

  test("a cleared text that was replaced, or put under embargo, before any release is never published", async () => {
    const replaced = await api.create("Decision", buildDecision({ reference: "213", summary: "A mistake" }));
    const embargoed = await api.create("Decision", buildDecision({ reference: "214", summary: "Too early" }));
    await api.clear([replaced.id, embargoed.id]);
    await api.update("Decision", replaced.id, { summary: "Mended, not yet cleared" });
    await api.clear([embargoed.id], "2030-01-01T00:00:00Z");
    await api.publish();
    expect(await publicField("decision", replaced.id, "summary")).toBeUndefined();
    expect(await publicField("decision", embargoed.id, "summary")).toBeUndefined();
  });

  test("a draft that takes the place of a cleared row and is removed takes the public text with it", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "202" }));
    await api.clear([id]);
    await api.publish();
    await api.update("Decision", id, { summary: "A draft" });
    await api.remove(id);
    await api.publish();
    expect(await publicField("decision", id, "title")).toBeUndefined();
  });

  test("says who cleared it and when", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "203" }));
    await api.clear([id]);
    await api.publish();
    const { row } = await api.read(`{ row: decisionById(id: "${id}") { clearance clearedBy clearedAt } }`);
    expect(row).toEqual({
      clearance: "CLEARED",
      clearedBy: officer.name,
      clearedAt: "2025-06-01T11:00:00.000Z",
    });
  });

  test("what needs no clearance cannot be cleared", async () => {
    const { id } = await aProject();
    expect(await api.refusal(`mutation { clearRows(ids: ["${id}"]) }`, { as: officer })).toBe(
      "BAD_USER_INPUT",
    );
  });
});

describe("embargo", () => {
  test("an embargoed row appears only in a release made after its embargo", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "301", summary: "Embargoed" }));
    await api.clear([id], "2025-07-01T09:00:00+01:00");
    api.setClock("2025-07-01T08:59:59+01:00");
    const early = await api.publish();
    api.setClock("2025-07-01T09:00:01+01:00");
    expect(await publicField("decision", id, "summary")).toBeUndefined();
    await api.publish();
    expect(await publicField("decision", id, "summary")).toBe("Embargoed");
    expect(await publicField("decision", id, "summary", `release:${early}`)).toBeUndefined();
  });

  test("under an embargo the text cleared before stays public", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "302", summary: "Before" }));
    await api.clear([id]);
    await api.publish();
    await api.update("Decision", id, { summary: "Embargoed" });
    await api.clear([id], "2030-01-01T00:00:00Z");
    await api.publish();
    expect(await publicField("decision", id, "summary")).toBe("Before");
  });
});

describe("S2.2: a pledge without a code and an owner", () => {
  test("of a plan kept here stays out until it has both", async () => {
    const plan = await aPlan();
    const owner = await api.create("Owner", buildOwner());
    const { id } = await api.create("Commitment", buildCommitment(plan.id, { text: "Unowned" }));
    await api.publish();
    expect(await publicField("commitment", id, "text")).toBeUndefined();
    await api.update("Commitment", id, { code: "C1" });
    await api.publish();
    expect(await publicField("commitment", id, "text")).toBeUndefined();
    await api.update("Commitment", id, { ownerId: owner.id });
    await api.publish();
    expect(await publicField("commitment", id, "text")).toBe("Unowned");
  });

  test("that loses one keeps the version published before", async () => {
    const plan = await aPlan();
    const owner = await api.create("Owner", buildOwner());
    const whole = buildCommitment(plan.id, { text: "Whole", code: "C1", ownerId: owner.id });
    const { id } = await api.create("Commitment", whole);
    await api.publish();
    await api.update("Commitment", id, { text: "Without its code", code: null });
    await api.publish();
    expect(await publicField("commitment", id, "text")).toBe("Whole");
    expect(await publicField("commitment", id, "code")).toBe("C1");
  });

  test("of a plan transcribed from papers is published with its gaps", async () => {
    const plan = await aPlan({ origin: "TRANSCRIBED" });
    const { id } = await api.create("Commitment", buildCommitment(plan.id));
    await api.publish();
    expect(await publicField("commitment", id, "gaps")).toEqual(["no code stated", "no owner stated"]);
  });

  test("is told to officers beforehand, with the reason", async () => {
    const plan = await aPlan();
    const { id } = await api.create("Commitment", buildCommitment(plan.id));
    const { releasePreview } = await api.read(
      `{ releasePreview(body: "testshire") { heldBack { id entity reason } } }`,
      { as: officer },
    );
    expect(releasePreview.heldBack).toContainEqual({
      id,
      entity: "Commitment",
      reason: "It has no code and no owner.",
    });
  });
});

describe("a row that the public sees leads to what it cannot be without", () => {
  test("though a draft of it, not yet public, names another", async () => {
    const [first, second] = [
      await api.create("Meeting", buildMeeting({ title: "First" })),
      await api.create("Meeting", buildMeeting({ title: "Second" })),
    ];
    const { id } = await api.create("Question", buildQuestion(first.id));
    await api.clear([id]);
    await api.publish();
    await api.update("Question", id, { meetingId: second.id });
    const { data } = await api.ask(`mutation { removeMeeting(id: "${first.id}") { id } }`, { as: officer });
    await api.publish();
    const { questionById } = await api.read(`{ questionById(id: "${id}") { meeting { title } } }`);
    expect([data?.removeMeeting ?? null, questionById.meeting]).toEqual([null, { title: "First" }]);
  });
});

test("an empty title is refused, and nothing is published", async () => {
  const last = await api.publish();
  expect(
    await api.refusal('mutation { publishRelease(body: "testshire", title: "  ") { number } }', {
      as: officer,
    }),
  ).toBe("BAD_USER_INPUT");
  expect(await api.publish()).toBe(last + 1);
});

test("a preview shows what publishing then changes, and publishes nothing", async () => {
  const { id } = await aProject({ title: "Previewed" });
  const query = `{ releasePreview(body: "testshire") { number changes { kind id } } }`;
  const { releasePreview } = await api.read(query, { as: officer });
  expect(releasePreview.changes).toContainEqual({ kind: "ADDED", id });
  expect(await publicField("project", id, "title")).toBeUndefined();
  expect(await api.publish()).toBe(releasePreview.number);
  const { changes } = await api.read(
    `{ changes(body: "testshire", from: "release:${releasePreview.number - 1}", to: "latest") { changes { kind id } } }`,
  );
  expect(changes.changes).toEqual(releasePreview.changes);
});
