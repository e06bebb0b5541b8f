import { beforeAll, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import { buildDecision, buildFund, buildPlan, buildProject } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let planId: string;
beforeAll(async () => {
  api = await openTestApi();
  planId = (await api.create("Plan", buildPlan({ slug: "changed" }))).id;
  return () => api.close();
});

const as = officer;

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
