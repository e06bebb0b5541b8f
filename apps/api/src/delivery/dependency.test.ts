import { beforeAll, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import { buildDependency, buildMilestone, buildPlan, buildProject } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let lamps = "";
let posts = "";
let ordered = "";
beforeAll(async () => {
  api = await openTestApi();
  const plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  lamps = (await api.create("Project", buildProject(plan, { title: "Lamps" }))).id;
  posts = (await api.create("Project", buildProject(plan, { title: "Posts" }))).id;
  ordered = (await api.create("Milestone", buildMilestone(posts, { title: "Posts ordered" }))).id;
  return () => api.close();
});

const refusalOf = async (input: object): Promise<string | undefined> => {
  const { errors = [] } = await api.ask(
    "mutation ($input: CreateDependencyInput!) { createDependency(input: $input) { id } }",
    { as: officer, variables: { input } },
  );
  return errors[0]?.message;
};

test("a project tells what it waits for and what waits for it", async () => {
  await api.create("Dependency", buildDependency(posts, lamps, { fromMilestoneId: ordered, lagDays: "2.5" }));
  await api.publish("With what waits");
  const { projectById } = await api.read(
    `query ($id: ID!) { projectById(id: $id, asAt: "release:1") {
      dependencies { title kind lagDays fromProject { title } fromMilestone { title } toMilestone { title } }
      dependents { title } } }`,
    { variables: { id: lamps } },
  );
  expect(projectById).toEqual({
    dependencies: [
      {
        title: "The posts stand before the lamps are fitted",
        kind: "FINISH_TO_START",
        lagDays: "2.5",
        fromProject: { title: "Posts" },
        fromMilestone: { title: "Posts ordered" },
        toMilestone: null,
      },
    ],
    dependents: [],
  });
});

test("nothing waits for what waits for it, or is named twice, or is a milestone of another project", async () => {
  expect(await refusalOf(buildDependency(lamps, posts, { title: "Round", toMilestoneId: ordered }))).toBe(
    'These would wait for one another in a circle, so that none could begin: "The posts stand before the lamps are fitted", "Round".',
  );
  expect(await refusalOf(buildDependency(posts, lamps, { fromMilestoneId: ordered }))).toMatch(
    /^The same two are named by another dependency/,
  );
  expect(await refusalOf(buildDependency(lamps, posts, { title: "Astray", fromMilestoneId: ordered }))).toBe(
    'The milestone "Posts ordered" is not one of the project that the dependency "Astray" names beside it: name both alike.',
  );
  expect(await refusalOf(buildDependency(lamps, lamps))).toBe(
    "toProjectId: A project or milestone cannot wait for itself.",
  );
});

test("a milestone that moves to another project takes what names it along, or stays", async () => {
  const { errors = [] } = await api.ask(
    "mutation ($id: ID!, $input: UpdateMilestoneInput!) { updateMilestone(id: $id, input: $input) { id } }",
    { as: officer, variables: { id: ordered, input: { projectId: lamps } } },
  );
  expect(errors[0]?.message).toContain("is not one of the project that the dependency");
});
