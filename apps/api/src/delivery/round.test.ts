import { beforeEach, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildOwner,
  buildPlan,
  buildProject,
  buildRebaseline,
  buildRound,
  buildStatusUpdate,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let plan = "";
let lamps = "";
let paths = "";

beforeEach(async () => {
  api = await openTestApi();
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  const ownerId = (await api.create("Owner", buildOwner())).id;
  lamps = (
    await api.create(
      "Project",
      buildProject(plan, { ownerId, baselineEnd: "2025-09", forecastEnd: "2025-09" }),
    )
  ).id;
  paths = (await api.create("Project", buildProject(plan, { title: "Paths", stage: "ON_HOLD" }))).id;
  await api.create("Project", buildProject(plan, { title: "Done", stage: "COMPLETED" }));
  return () => api.close();
});

const one = async (query: string, id: string, asAt?: string) => {
  const at = asAt ? `, asAt: "${asAt}"` : "";
  const data = await api.read(`query ($id: ID!) { one: ${query.replace("$at", at)} }`, {
    variables: { id },
    ...(asAt ? {} : { as: officer }),
  });
  return data.one;
};

test("a round asks what is current or on hold, and its deadline is worked back from the meeting", async () => {
  const { id } = await api.create("Round", buildRound(plan, { hostDays: 2 }));
  // Friday 25 July 2025: papers by the 17th, the host authority has them on the 15th, and five days before is the 8th.
  expect(
    await one("roundById(id: $id) { deadline { dueOn stated papersOn hostOn } projects { title } }", id),
  ).toEqual({
    deadline: { dueOn: "2025-07-08", stated: false, papersOn: "2025-07-17", hostOn: "2025-07-15" },
    projects: [{ title: "Lamp posts" }, { title: "Paths" }],
  });
  await api.update("Round", id, { dueOn: "2025-07-04" });
  expect(await one("roundById(id: $id) { deadline { dueOn stated } }", id)).toEqual({
    deadline: { dueOn: "2025-07-04", stated: true },
  });
});

test("received, late, missing and due are told as on the day that is read for", async () => {
  const { id } = await api.create("Round", buildRound(plan, { dueOn: "2025-07-04" }));
  const answers = (asAt?: string) =>
    one("roundById(id: $id$at) { answers { projectTitle owner state receivedOn } }", id, asAt);
  const told = (first: [string, string | null], second: [string, string | null]) => ({
    answers: [
      { projectTitle: "Lamp posts", owner: "Head of Delivery", state: first[0], receivedOn: first[1] },
      { projectTitle: "Paths", owner: null, state: second[0], receivedOn: second[1] },
    ],
  });
  await api.publish("Before the deadline");
  expect(await answers("release:1")).toEqual(told(["DUE", null], ["DUE", null]));

  api.setClock("2025-07-03T12:00:00Z");
  const inTime = await api.create("StatusUpdate", buildStatusUpdate(lamps, { roundId: id }));
  api.setClock("2025-07-07T12:00:00Z");
  expect(await answers()).toEqual(told(["RECEIVED", "2025-07-03"], ["MISSING", null]));
  await api.create("StatusUpdate", buildStatusUpdate(paths, { roundId: id, enteredFor: "Head of Paths" }));
  expect(await answers()).toEqual(told(["RECEIVED", "2025-07-03"], ["LATE", "2025-07-07"]));

  await api.clear([inTime.id]);
  await api.publish("A draft is no answer yet for the public");
  expect(await answers("release:2")).toEqual(told(["RECEIVED", "2025-07-03"], ["MISSING", null]));
  expect(await one("projectById(id: $id$at) { inRounds { title dueOn state } }", paths, "release:2")).toEqual(
    {
      inRounds: [{ title: "April to June 2025", dueOn: "2025-07-04", state: "MISSING" }],
    },
  );
});

test("a project has one update in a round: who comes second is told to look at the first", async () => {
  const { id } = await api.create("Round", buildRound(plan));
  await api.create("StatusUpdate", buildStatusUpdate(lamps, { roundId: id }));
  const { errors } = await api.ask(
    "mutation ($input: CreateStatusUpdateInput!) { createStatusUpdate(input: $input) { id } }",
    { as: officer, variables: { input: buildStatusUpdate(lamps, { roundId: id, narrative: "Mine." }) } },
  );
  expect(errors[0]?.extensions.code).toBe("CONFLICT");
  expect(errors[0]?.message).toContain("already has an update for the round");
  // Outside a round there is no such limit.
  await api.create("StatusUpdate", buildStatusUpdate(lamps));
  await api.create("StatusUpdate", buildStatusUpdate(lamps));
});

test("the end now expected is the latest update's, and the project's own while none states one", async () => {
  const end = () => one("projectById(id: $id) { expectedEnd endStatus { status words } }", lamps);
  expect(await end()).toMatchObject({ expectedEnd: "2025-09" });
  await api.create(
    "StatusUpdate",
    buildStatusUpdate(lamps, { positionDate: "2025-03", forecastEnd: "2025-04" }),
  );
  expect(await end()).toEqual({
    expectedEnd: "2025-04",
    endStatus: { status: "FORECAST_END_PASSED", words: "forecast end passed, completion not reported" },
  });
  await api.create("StatusUpdate", buildStatusUpdate(lamps, { positionDate: "2025-06", forecastEnd: null }));
  expect(await end()).toMatchObject({ expectedEnd: "2025-04" });
});

test("a project is re-baselined with a reason and an approver, and the first baseline stays in sight", async () => {
  const read = (asAt?: string) =>
    one(
      `projectById(id: $id$at) { baselineEnd presentBaselineEnd slip { fromFirst fromPresent }
        rebaselines { fromEnd toEnd approvedBy reason } }`,
      lamps,
      asAt,
    );
  await api.create("StatusUpdate", buildStatusUpdate(lamps, { forecastEnd: "2026-01" }));
  await api.publish();
  expect(await read()).toMatchObject({
    presentBaselineEnd: "2025-09",
    slip: { fromFirst: 4, fromPresent: 4 },
  });
  expect(
    await api.refusal(
      'mutation ($id: ID!) { updateProject(id: $id, input: { baselineEnd: "2026-01" }) { id } }',
      {
        as: officer,
        variables: { id: lamps },
      },
    ),
  ).toBe("CONFLICT");

  await api.create("Rebaseline", buildRebaseline(lamps));
  await api.create("Rebaseline", buildRebaseline(lamps, { toEnd: "2026-02", approvedOn: "2025-05-30" }));
  const { approvedBy, reason } = buildRebaseline(lamps);
  expect(await read()).toEqual({
    baselineEnd: "2025-09",
    presentBaselineEnd: "2026-02",
    slip: { fromFirst: 4, fromPresent: -1 },
    rebaselines: [
      { fromEnd: "2025-12", toEnd: "2026-02", approvedBy, reason },
      { fromEnd: "2025-09", toEnd: "2025-12", approvedBy, reason },
    ],
  });
  expect((await read("release:1")).rebaselines).toEqual([]);
  const { errors } = await api.ask(
    "mutation ($input: CreateRebaselineInput!) { createRebaseline(input: $input) { id } }",
    { as: officer, variables: { input: buildRebaseline(paths) } },
  );
  expect(errors[0]?.message).toContain("has no end as first planned yet");
});
