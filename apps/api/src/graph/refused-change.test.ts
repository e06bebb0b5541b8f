import { beforeAll, describe, expect, test } from "vitest";
import { administrator, BODY, officer } from "../testing/accounts.ts";
import {
  buildCommitment,
  buildDecision,
  buildFund,
  buildOwner,
  buildPlan,
  buildPriority,
  buildProject,
} from "../testing/builders.ts";
import { lastRevision } from "../testing/last-revision.ts";
import { codesOf, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let planId: string;
beforeAll(async () => {
  api = await openTestApi();
  planId = (await api.create("Plan", buildPlan({ slug: "changed" }))).id;
  return () => api.close();
});

const as = officer;

/** The error of a change, and that it left nothing behind. */
async function refusedChange(mutation: string, variables: object = {}) {
  const before = await lastRevision(api);
  const { errors } = await api.ask(mutation, { as, variables: { ...variables } });
  expect(await lastRevision(api)).toEqual(before);
  expect(errors).toHaveLength(1);
  return {
    code: errors[0]?.extensions.code,
    message: errors[0]?.message ?? "",
    fields: errors[0]?.extensions.fields,
  };
}

const creating = (entity: string, input: object) =>
  [`mutation ($input: Create${entity}Input!) { create${entity}(input: $input) { id } }`, { input }] as const;

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
