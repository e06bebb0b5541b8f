import { beforeAll, describe, expect, test } from "vitest";
import { BODY, officer } from "../testing/accounts.ts";
import { buildPlan, buildProject } from "../testing/builders.ts";
import { codesOf, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let planId: string;
beforeAll(async () => {
  api = await openTestApi();
  planId = (await api.create("Plan", buildPlan({ slug: "changed" }))).id;
  return () => api.close();
});

const as = officer;

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
    const remove = `mutation { removeRows(ids: ["${baselines.nodes[0].id}"]) }`;
    expect(await api.refusal(remove, { as })).toBe("CONFLICT");
    const { baselines: still } = await api.read(`{ baselines(body: "${BODY}") { nodes { id } } }`);
    expect(still).toEqual(baselines);
  });
});
