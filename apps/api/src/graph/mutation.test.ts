import { beforeAll, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildDecision,
  buildFund,
  buildMeeting,
  buildPlan,
  buildPriority,
  buildProject,
  buildQuestion,
  buildStatusUpdate,
  buildWorkstream,
} from "../testing/builders.ts";
import { lastRevision } from "../testing/last-revision.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let planId: string;
beforeAll(async () => {
  api = await openTestApi();
  planId = (await api.create("Plan", buildPlan({ slug: "changed" }))).id;
  return () => api.close();
});

const as = officer;

describe("each call is one revision, with its author and reason", () => {
  test("creating, changing and removing", async () => {
    const { number } = await lastRevision(api);
    const { createOwner } = await api.read(
      'mutation { createOwner(input: { body: "testshire", title: "One" }, reason: "Created") { id title revision } }',
      { as },
    );
    expect(createOwner).toMatchObject({ title: "One", revision: number + 1 });
    expect(await lastRevision(api)).toEqual({ number: number + 1, author: officer.name, reason: "Created" });
    const { updateOwner } = await api.read(
      `mutation { updateOwner(id: "${createOwner.id}", input: { title: "Two" }, reason: "Changed") { title slug revision } }`,
      { as },
    );
    expect(updateOwner).toEqual({ title: "Two", slug: "one", revision: number + 2 });
    expect(await lastRevision(api)).toMatchObject({ number: number + 2, reason: "Changed" });
    const { removeOwner } = await api.read(
      `mutation { removeOwner(id: "${createOwner.id}", reason: "Removed") { title } }`,
      { as },
    );
    expect(removeOwner).toEqual({ title: "Two" });
    expect(await lastRevision(api)).toMatchObject({ number: number + 3, reason: "Removed" });
    expect(await api.refusal(`{ ownerById(id: "${createOwner.id}") { title } }`, { as })).toBe("NOT_FOUND");
  });

  test("children travel in the parent's input", async () => {
    const { number } = await lastRevision(api);
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
    expect((await lastRevision(api)).number).toBe(number + 2);
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
    const { number } = await lastRevision(api);
    const { removeRows } = await api.read(
      `mutation { removeRows(ids: ["${plan.id}", "${priority.id}", "${workstream.id}", "${plan.id}"], reason: "All of it") }`,
      { as },
    );
    expect(removeRows).toBe(3);
    expect(await lastRevision(api)).toEqual({
      number: number + 1,
      author: officer.name,
      reason: "All of it",
    });
  });

  test("clearing several drafts", async () => {
    const decisions = [
      await api.create("Decision", buildDecision({ reference: "2" })),
      await api.create("Decision", buildDecision({ reference: "3" })),
    ];
    const { number } = await lastRevision(api);
    await api.clear(decisions.map(({ id }) => id));
    expect((await lastRevision(api)).number).toBe(number + 1);
  });

  test("two mutations in one request are two", async () => {
    const { number } = await lastRevision(api);
    await api.read(
      'mutation { a: createOwner(input: { body: "testshire", title: "A" }) { id } b: createOwner(input: { body: "testshire", title: "B" }) { id } }',
      { as },
    );
    expect((await lastRevision(api)).number).toBe(number + 2);
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
