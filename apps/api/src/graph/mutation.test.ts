import { beforeAll, describe, expect, test } from "vitest";
import { administrator, BODY, officer } from "../testing/accounts.ts";
import {
  buildCommitment,
  buildDecision,
  buildFund,
  buildMeeting,
  buildOwner,
  buildPlan,
  buildPriority,
  buildProject,
  buildQuestion,
  buildStatusUpdate,
  buildWorkstream,
} from "../testing/builders.ts";
import { codesOf, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let planId: string;
beforeAll(async () => {
  api = await openTestApi();
  planId = (await api.create("Plan", buildPlan({ slug: "changed" }))).id;
  return () => api.close();
});

const as = officer;

async function lastRevision(): Promise<{ number: number; author: string; reason: string | null }> {
  const { revisions } = await api.read(
    `{ revisions(body: "${BODY}", first: 1) { nodes { number author reason } } }`,
    { as },
  );
  return revisions.nodes[0];
}

/** The error of a change, and that it left nothing behind. */
async function refusedChange(mutation: string, variables: object = {}) {
  const before = await lastRevision();
  const { errors } = await api.ask(mutation, { as, variables: { ...variables } });
  expect(await lastRevision()).toEqual(before);
  expect(errors).toHaveLength(1);
  return {
    code: errors[0]?.extensions.code,
    message: errors[0]?.message ?? "",
    fields: errors[0]?.extensions.fields,
  };
}

const creating = (entity: string, input: object) =>
  [`mutation ($input: Create${entity}Input!) { create${entity}(input: $input) { id } }`, { input }] as const;

describe("each call is one revision, with its author and reason", () => {
  test("creating, changing and removing", async () => {
    const { number } = await lastRevision();
    const { createOwner } = await api.read(
      'mutation { createOwner(input: { body: "testshire", title: "One" }, reason: "Created") { id title revision } }',
      { as },
    );
    expect(createOwner).toMatchObject({ title: "One", revision: number + 1 });
    expect(await lastRevision()).toEqual({ number: number + 1, author: officer.name, reason: "Created" });
    const { updateOwner } = await api.read(
      `mutation { updateOwner(id: "${createOwner.id}", input: { title: "Two" }, reason: "Changed") { title slug revision } }`,
      { as },
    );
    expect(updateOwner).toEqual({ title: "Two", slug: "one", revision: number + 2 });
    expect(await lastRevision()).toMatchObject({ number: number + 2, reason: "Changed" });
    const { removeOwner } = await api.read(
      `mutation { removeOwner(id: "${createOwner.id}", reason: "Removed") { title } }`,
      { as },
    );
    expect(removeOwner).toEqual({ title: "Two" });
    expect(await lastRevision()).toMatchObject({ number: number + 3, reason: "Removed" });
    expect(await api.refusal(`{ ownerById(id: "${createOwner.id}") { title } }`, { as })).toBe("NOT_FOUND");
  });

  test("children travel in the parent's input", async () => {
    const { number } = await lastRevision();
    const fund = await api.create(
      "Fund",
      buildFund({ tranches: [{ number: 1, amount: { value: "10" } }, { number: 2 }] }),
    );
    const lines = [
      {
        kind: "ALLOCATION",
        stated: { value: "1.5", qualifier: "ABOUT" },
        fundId: fund.id,
        partnershipTotal: "3",
      },
      { kind: "IN_KIND", stated: { state: "NOT_COSTED" } },
    ];
    const { id } = await api.create("Decision", buildDecision({ reference: "1", lines }));
    expect((await lastRevision()).number).toBe(number + 2);
    const { decisionById } = await api.read(
      `{ decisionById(id: "${id}") { lines { kind amount partnershipTotal stated { value state qualifier } fund { name tranches { number amount { value } } } } } }`,
      { as },
    );
    expect(decisionById.lines).toEqual([
      {
        kind: "ALLOCATION",
        amount: "1.50",
        partnershipTotal: "3.00",
        stated: { value: "1.50", state: "STATED", qualifier: "ABOUT" },
        fund: {
          name: "Lighting fund",
          tranches: [
            { number: 1, amount: { value: "10.00" } },
            { number: 2, amount: null },
          ],
        },
      },
      {
        kind: "IN_KIND",
        amount: null,
        partnershipTotal: null,
        stated: { value: null, state: "NOT_COSTED", qualifier: "EXACT" },
        fund: null,
      },
    ]);
  });

  test("an action on many rows, whatever their kinds and order", async () => {
    const plan = await api.create("Plan", buildPlan());
    const priority = await api.create("Priority", buildPriority(plan.id));
    const workstream = await api.create("Workstream", buildWorkstream(priority.id));
    const { number } = await lastRevision();
    const { removeRows } = await api.read(
      `mutation { removeRows(ids: ["${plan.id}", "${priority.id}", "${workstream.id}", "${plan.id}"], reason: "All of it") }`,
      { as },
    );
    expect(removeRows).toBe(3);
    expect(await lastRevision()).toEqual({ number: number + 1, author: officer.name, reason: "All of it" });
  });

  test("clearing several drafts", async () => {
    const decisions = [
      await api.create("Decision", buildDecision({ reference: "2" })),
      await api.create("Decision", buildDecision({ reference: "3" })),
    ];
    const { number } = await lastRevision();
    await api.clear(decisions.map(({ id }) => id));
    expect((await lastRevision()).number).toBe(number + 1);
  });

  test("two mutations in one request are two", async () => {
    const { number } = await lastRevision();
    await api.read(
      'mutation { a: createOwner(input: { body: "testshire", title: "A" }) { id } b: createOwner(input: { body: "testshire", title: "B" }) { id } }',
      { as },
    );
    expect((await lastRevision()).number).toBe(number + 2);
  });

  test("a field that is left out stays, and one that is null is emptied", async () => {
    const { id } = await api.create("Project", buildProject(planId, { objective: "Why", strand: "S" }));
    await api.update("Project", id, { title: "Another" });
    await api.update("Project", id, { strand: null });
    expect(
      (await api.read(`{ projectById(id: "${id}") { title objective strand } }`, { as })).projectById,
    ).toEqual({
      title: "Another",
      objective: "Why",
      strand: null,
    });
  });
});

describe("a stale ifRevision", () => {
  test("is a conflict that changes nothing, for a change and for a removal", async () => {
    const { id, revision } = await api.create("Owner", buildOwner({ title: "Stale" }));
    await api.update("Owner", id, { title: "Fresh" });
    for (const change of [
      `updateOwner(id: "${id}", ifRevision: ${revision}, input: { title: "Over it" })`,
      `removeOwner(id: "${id}", ifRevision: ${revision})`,
    ]) {
      const { code, message } = await refusedChange(`mutation { ${change} { id } }`);
      expect([code, message]).toEqual(["CONFLICT", expect.stringContaining(`revision ${revision + 1}`)]);
    }
    await api.read(`mutation { removeOwner(id: "${id}", ifRevision: ${revision + 1}) { id } }`, { as });
  });
});

describe("what does not fit is refused, with the field at fault, and changes nothing", () => {
  test.each([
    ["an empty title", "Plan", () => buildPlan({ title: " " }), "title"],
    ["a title too long", "Plan", () => buildPlan({ title: "x".repeat(301) }), "title"],
    [
      "a plan that is not there",
      "Project",
      () => buildProject("00000000-0000-7000-8000-000000000000"),
      "planId",
    ],
    ["an id that is none", "Project", () => buildProject("x"), "planId"],
    [
      "a lead pledge that is none of its pledges",
      "Project",
      () => buildProject(planId, { leadCommitmentId: planId }),
      "leadCommitmentId",
    ],
    ["a row named twice", "Decision", () => buildDecision({ projectIds: [planId, planId] }), "projectIds"],
    [
      "a row of another kind",
      "Decision",
      () => buildDecision({ reference: "9", projectIds: [planId] }),
      "projectIds",
    ],
    ["a position of 0", "Priority", () => buildPriority(planId, { position: 0 }), "position"],
    [
      "a stated amount without its value",
      "Fund",
      () => buildFund({ budget: { state: "STATED" } }),
      "budget.value",
    ],
    [
      "an unknown amount with a value",
      "Fund",
      () => buildFund({ budget: { state: "UNKNOWN", value: "1" } }),
      "budget.value",
    ],
    ["a slug with capitals", "Owner", () => buildOwner({ slug: "Not-A-Slug" }), "slug"],
    ["a slug that is another address", "Owner", () => buildOwner({ slug: "a/b" }), "slug"],
  ] as const)("%s", async (_, entity, input, field) => {
    const { code, fields } = await refusedChange(...creating(entity, { body: BODY, ...input() }));
    expect([code, Object.keys(fields ?? {})]).toEqual(["BAD_USER_INPUT", [field]]);
  });

  test.each(["money", "releases", "data"])("a plan at the address of the page %s", async (slug) => {
    expect(await refusedChange(...creating("Plan", buildPlan({ body: BODY, slug })))).toMatchObject({
      code: "CONFLICT",
    });
  });

  test("a reason too long", async () => {
    const reason = "x".repeat(2_001);
    expect(
      await refusedChange(
        'mutation ($reason: String) { createOwner(input: { body: "testshire", title: "R" }, reason: $reason) { id } }',
        { reason },
      ),
    ).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  test("a reference to a row of another body's record", async () => {
    await api.read(
      'mutation { createPolicingBody(input: { body: "far", name: "F", area: "F", nation: WALES }) { id } }',
      { as: administrator },
    );
    const { createPlan } = await api.read(
      'mutation { createPlan(input: { body: "far", title: "Far" }) { id } }',
      { as: administrator },
    );
    expect(
      await refusedChange(...creating("Project", { body: BODY, ...buildProject(createPlan.id) })),
    ).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  test.each(["update", "remove"])(
    "to %s a row that is not there, or of another kind, or removed",
    async (change) => {
      const { id } = await api.create("Owner", buildOwner({ title: "Gone" }));
      await api.remove(id);
      const input = change === "update" ? ', input: { title: "x" }' : "";
      for (const other of ["00000000-0000-7000-8000-000000000000", "not an id", planId, id])
        expect(
          await refusedChange(`mutation { ${change}Owner(id: "${other}"${input}) { id } }`),
        ).toMatchObject({ code: "NOT_FOUND" });
    },
  );

  test("a row that another names cannot be removed, alone or among others", async () => {
    const plan = await api.create("Plan", buildPlan());
    await api.create("Priority", buildPriority(plan.id));
    const owner = await api.create("Owner", buildOwner({ title: "Removed with it" }));
    for (const mutation of [
      `removePlan(id: "${plan.id}") { id }`,
      `removeRows(ids: ["${owner.id}", "${plan.id}"])`,
    ]) {
      const { code, message } = await refusedChange(`mutation { ${mutation} }`);
      expect([code, message]).toEqual(["CONFLICT", expect.stringContaining("1 of the priorities")]);
    }
  });

  test("a fund that a decision's line names cannot be removed", async () => {
    const fund = await api.create("Fund", buildFund({ name: "Named" }));
    await api.create(
      "Decision",
      buildDecision({
        reference: "77",
        lines: [{ kind: "ALLOCATION", stated: { value: "1" }, fundId: fund.id }],
      }),
    );
    expect(await refusedChange(`mutation { removeFund(id: "${fund.id}") { id } }`)).toMatchObject({
      code: "CONFLICT",
    });
  });

  test("a row that names itself can be removed", async () => {
    const { id } = await api.create("Plan", buildPlan());
    await api.update("Plan", id, { refreshOfId: id });
    await api.remove(id);
  });

  test("a policing body cannot be removed while its record has rows", async () => {
    const { policingBody } = await api.read(`{ policingBody(slug: "${BODY}") { id } }`, { as });
    expect(
      await refusedChange(`mutation { removePolicingBody(id: "${policingBody.id}") { id } }`),
    ).toMatchObject({ code: "CONFLICT" });
    expect(await refusedChange(`mutation { removeRows(ids: ["${policingBody.id}"]) }`)).toMatchObject({
      code: "CONFLICT",
    });
  });

  test("no rows at all, or rows of two bodies", async () => {
    for (const change of ["removeRows(ids: [])", "clearRows(ids: [])"])
      expect(await refusedChange(`mutation { ${change} }`)).toMatchObject({ code: "BAD_USER_INPUT" });
    const { plans } = await api.read('{ plans(body: "far") { nodes { id } } }', { as: administrator });
    const { id } = await api.create("Plan", buildPlan());
    expect(
      await refusedChange(`mutation { removeRows(ids: ["${id}", "${plans.nodes[0].id}"]) }`),
    ).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an address is a row's for ever", () => {
  test("it is not given again after the row is removed", async () => {
    const { id } = await api.create("Owner", buildOwner({ title: "First holder" }));
    await api.remove(id);
    expect((await api.create("Owner", buildOwner({ title: "First holder" }))).slug).toBe("first-holder-2");
    expect(
      await refusedChange(...creating("Owner", { body: BODY, title: "x", slug: "first-holder" })),
    ).toMatchObject({ code: "CONFLICT" });
  });

  test("it names one row of a plan, though a row is moved between plans", async () => {
    const other = await api.create("Plan", buildPlan());
    const { id } = await api.create("Project", buildProject(planId, { slug: "moved" }));
    await api.create("Project", buildProject(other.id, { slug: "moved" }));
    const { code, message } = await refusedChange(
      `mutation { updateProject(id: "${id}", input: { planId: "${other.id}" }) { id } }`,
    );
    expect([code, message]).toEqual(["CONFLICT", expect.stringContaining('"moved"')]);
  });

  test.each([
    ["Decision", () => buildDecision({ reference: "500" })],
    ["Commitment", () => buildCommitment(planId, { code: "A1" })],
  ] as const)("a %s has its reference or code alone", async (entity, input) => {
    await api.create(entity, input());
    expect(await refusedChange(...creating(entity, { body: BODY, ...input() }))).toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("a new policing body", () => {
  const open = (slug: string, name = "New") =>
    api.ask(
      `mutation { createPolicingBody(input: { body: "${slug}", name: "${name}", area: "N", nation: WALES }) { slug revision } }`,
      { as: administrator },
    );

  test("has a record of its own, from revision 1", async () => {
    expect((await open("new-shire")).data.createPolicingBody).toEqual({ slug: "new-shire", revision: 1 });
    expect(codesOf(await open("new-shire"))).toEqual(["CONFLICT"]);
  });

  test("that is refused leaves nothing that would be in the way of the next try", async () => {
    expect(codesOf(await open("twice", " "))).toEqual(["BAD_USER_INPUT"]);
    expect(codesOf(await open("twice"))).toEqual([]);
  });

  test.each(["Bad Slug", "search", "accessibility", "", "-x"])("cannot have the address %j", async (slug) => {
    expect(["BAD_USER_INPUT", "CONFLICT"]).toContain(codesOf(await open(slug))[0]);
  });
});

describe("a baseline", () => {
  const set = (plan: string, release: number, reason = "As issued") =>
    api.ask(
      `mutation ($reason: String!) { setBaseline(planId: "${plan}", release: ${release}, reason: $reason, approvedBy: "Chief executive") { release reason } }`,
      { as, variables: { reason } },
    );

  test("is a release of the plan's body, and needs a reason and an approver", async () => {
    const number = await api.publish();
    expect((await set(planId, number)).data.setBaseline).toEqual({ release: number, reason: "As issued" });
    expect(codesOf(await set(planId, number + 1))).toEqual(["NOT_FOUND"]);
    expect(codesOf(await set(planId, 0))).toEqual(["BAD_USER_INPUT"]);
    expect(codesOf(await set("00000000-0000-7000-8000-000000000000", number))).toEqual(["BAD_USER_INPUT"]);
    expect(codesOf(await set(planId, number, " "))).toEqual(["BAD_USER_INPUT"]);
  });

  test("is the newest one set, and never hides those before it", async () => {
    const plan = await api.create("Plan", buildPlan({ title: "First title" }));
    const project = await api.create("Project", buildProject(plan.id, { title: "First" }));
    const first = await api.publish();
    await api.update("Plan", plan.id, { title: "Second title" });
    await api.update("Project", project.id, { title: "Second" });
    const second = await api.publish();
    const query = `{ planById(id: "${plan.id}") { title baseline { title readAt { release } projects { title } }
      baselines { release } projects { title baseline { title plan { title } } } } }`;
    const seen = async () => (await api.read(query, { as })).planById;
    expect(await seen()).toMatchObject({
      baseline: null,
      baselines: [],
      projects: [{ title: "Second", baseline: null }],
    });
    await set(plan.id, first);
    expect(await seen()).toMatchObject({
      title: "Second title",
      baseline: { title: "First title", readAt: { release: first }, projects: [{ title: "First" }] },
      projects: [{ title: "Second", baseline: { title: "First", plan: { title: "First title" } } }],
    });
    expect((await api.read(query)).planById).toMatchObject({ baseline: null, baselines: [] });
    await api.publish();
    expect((await api.read(query)).planById).toMatchObject({ baseline: { title: "First title" } });
    await set(plan.id, second, "Re-baselined after the refresh");
    expect(await seen()).toMatchObject({
      baseline: { title: "Second title" },
      baselines: [{ release: second }, { release: first }],
    });
  });

  test("is not removed once it was published", async () => {
    const { baselines } = await api.read(`{ baselines(body: "${BODY}") { nodes { id } } }`);
    expect(await refusedChange(`mutation { removeRows(ids: ["${baselines.nodes[0].id}"]) }`)).toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("a row's history", () => {
  test("tells who, when, why, and each field before and after", async () => {
    api.setClock("2025-06-03T10:00:00Z");
    const { id } = await api.create("Project", buildProject(planId, { title: "A" }), "Begun");
    await api.update("Project", id, { title: "B", forecastEnd: "2026-03" });
    await api.remove(id);
    const { history } = await api.read(
      `{ history(id: "${id}") { kind revision { author reason effectiveAt } fields { field label before after } } }`,
      { as },
    );
    expect(history.map((step: { kind: string }) => step.kind)).toEqual(["REMOVED", "CHANGED", "ADDED"]);
    expect(history[1].fields).toEqual([
      { field: "title", label: "Title", before: "A", after: "B" },
      { field: "forecastEnd", label: "Forecast end", before: null, after: "March 2026" },
    ]);
    expect(history[2].revision).toEqual({
      author: officer.name,
      reason: "Begun",
      effectiveAt: "2025-06-03T10:00:00.000Z",
    });
  });

  test("tells a change of an amount's words and note too", async () => {
    const { id } = await api.create("Fund", buildFund({ name: "Noted", budget: { value: "1" } }));
    await api.update("Fund", id, { budget: { value: "1", note: "As written" } });
    const { history } = await api.read(`{ history(id: "${id}") { fields { field before after } } }`, { as });
    expect(history[0].fields).toEqual([
      { field: "budget", before: "£1", after: expect.stringContaining("As written") },
    ]);
  });

  test("tells that a list's parts changed, though their words are alike", async () => {
    const { id } = await api.create("Decision", buildDecision({ reference: "600", tags: ["a; b"] }));
    await api.update("Decision", id, { tags: ["a", "b"] });
    const { history } = await api.read(`{ history(id: "${id}") { fields { field } } }`, { as });
    expect(history[0].fields).toEqual([{ field: "tags" }]);
  });
});

test("a draft's clearance is undone by any change", async () => {
  const project = await api.create("Project", buildProject(planId));
  const { id } = await api.create("StatusUpdate", buildStatusUpdate(project.id));
  await api.clear([id]);
  await api.update("StatusUpdate", id, { percent: 50 });
  expect(
    (await api.read(`{ statusUpdateById(id: "${id}") { clearance clearedBy } }`, { as })).statusUpdateById,
  ).toEqual({ clearance: "DRAFT", clearedBy: null });
});

test("a question's address is made from its topic", async () => {
  const meeting = await api.create("Meeting", buildMeeting());
  expect((await api.create("Question", buildQuestion(meeting.id))).slug).toBe("dark-streets");
});
