import { beforeAll, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import { buildMilestone, buildPlan, buildProject, buildRisk } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let project = "";
beforeAll(async () => {
  api = await openTestApi();
  const plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  project = (await api.create("Project", buildProject(plan))).id;
  return () => api.close();
});

const read = async (fields: string, asAt?: string) =>
  (
    await api.read(
      `query ($id: ID!) { projectById(id: $id${asAt ? `, asAt: "${asAt}"` : ""}) { ${fields} } }`,
      { variables: { id: project }, ...(asAt ? {} : { as: officer }) },
    )
  ).projectById;

test("a milestone tells how far it slipped, and where it stands on the day of the release", async () => {
  api.setClock("2030-08-15T12:00:00Z");
  const { id } = await api.create(
    "Milestone",
    buildMilestone(project, { baselineDate: "2030-06", forecastDate: "2030-09" }),
  );
  await api.publish("While it is ahead");
  api.setClock("2030-11-15T12:00:00Z");
  await api.publish("When it is passed");
  const fields = "milestones { title state monthsSlipped }";
  const told = (state: string) => ({ milestones: [{ title: "Lamps ordered", state, monthsSlipped: 3 }] });
  expect(await read(fields, "release:1")).toEqual(told("AHEAD"));
  expect(await read(fields, "release:2")).toEqual(told("PASSED"));
  await api.update("Milestone", id, { reachedOn: "2030-12" });
  expect(await read(fields)).toEqual({
    milestones: [{ title: "Lamps ordered", state: "REACHED", monthsSlipped: 6 }],
  });
});

test("risks are scored, the gravest first, and a grade is 1 to 5", async () => {
  await api.create("Risk", buildRisk(project, { title: "Rain", likelihood: 5, impact: 1 }));
  await api.create("Risk", buildRisk(project, { title: "No lamps to be had", likelihood: 3, impact: 5 }));
  expect(await read("risks { title score level }")).toEqual({
    risks: [
      { title: "No lamps to be had", score: 15, level: "HIGH" },
      { title: "Rain", score: 5, level: "LOW" },
    ],
  });
  const { errors = [] } = await api.ask(
    "mutation ($input: CreateRiskInput!) { createRisk(input: $input) { id } }",
    {
      as: officer,
      variables: { input: buildRisk(project, { likelihood: 6 }) },
    },
  );
  expect(errors[0]?.message).toContain("A grade is 1 to 5.");
});
