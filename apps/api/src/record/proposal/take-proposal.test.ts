import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { project } from "../../delivery/project.entity.ts";
import { statusUpdate } from "../../delivery/status-update.entity.ts";
import { commitment } from "../../plan/commitment.entity.ts";
import { plan } from "../../plan/plan.entity.ts";
import { BODY, officer } from "../../testing/accounts.ts";
import { buildCommitment, buildPlan } from "../../testing/builders.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { type ProposedRow, RowNamed } from "./proposal.ts";
import { type Taking, takeProposal } from "./take-proposal.ts";

const author = { id: null, name: "Plan officer" };

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});

const at = (row: number) => ({ sheet: "Pledges", row });
const thePlan: ProposedRow = {
  entity: plan,
  key: "plan",
  place: at(1),
  values: { title: "The plan" },
  match: [{ title: "The plan" }],
};
const pledge = (row: number, code: string | undefined, text: string): ProposedRow => ({
  entity: commitment,
  key: `pledge ${row}`,
  place: at(row),
  values: { planId: new RowNamed("plan"), code: code ?? null, text },
  match: [
    { planId: new RowNamed("plan"), code },
    { planId: new RowNamed("plan"), text },
  ],
});

const take = (rows: ProposedRow[], taking: Partial<Taking> = {}) =>
  takeProposal(api.store, { body: BODY, author, ...taking }, async () => ({
    rows,
    covers: [{ entity: commitment, among: { planId: new RowNamed("plan") } }],
  }));

describe("rows of a file set beside the record", () => {
  test("come in as one revision, the second time as none", async () => {
    const rows = [thePlan, pledge(2, "P1", "Every street is lit."), pledge(3, undefined, "Trees are cut.")];
    const first = await take(rows, { reason: "The plan as printed" });
    expect(first).toMatchObject({
      rows: 3,
      accepted: 3,
      duplicates: 0,
      rejected: [],
      seenAt: 1,
      revision: 2,
    });
    expect(first.changes.map(({ entity, sheet, row }) => [entity, sheet, row])).toEqual([
      ["Plan", "Pledges", 1],
      ["Commitment", "Pledges", 2],
      ["Commitment", "Pledges", 3],
    ]);
    expect(await take(rows)).toMatchObject({ accepted: 0, duplicates: 3, revision: null, lacking: [] });
  });

  test("are told in words where they differ, and a trial changes nothing", async () => {
    await take([thePlan, pledge(2, "P1", "Every street is lit.")]);
    const rows = [thePlan, pledge(2, "P1", "Every street is lit by 2026.")];
    const trial = await take(rows, { trial: true });
    expect(trial).toMatchObject({ accepted: 1, created: 0, duplicates: 1, seenAt: 2, revision: null });
    expect(trial.changes).toMatchObject([
      {
        label: "P1",
        row: 2,
        fields: [{ label: "Text", before: "Every street is lit.", after: "Every street is lit by 2026." }],
      },
    ]);
    expect((await take(rows, { ifRevision: trial.seenAt })).revision).toBe(3);
  });

  test("are refused when the record has changed since they were looked at", async () => {
    const { id } = await api.create("Plan", buildPlan({ title: "The plan" }));
    const { seenAt } = await take([thePlan], { trial: true });
    await api.create("Commitment", buildCommitment(id));
    await expect(take([thePlan], { ifRevision: seenAt })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("that the record has and the file lacks are told and stay", async () => {
    await take([thePlan, pledge(2, "P1", "Every street is lit."), pledge(3, "P2", "Trees are cut.")]);
    const report = await take([thePlan, pledge(2, "P1", "Every street is lit.")]);
    expect(report.lacking).toMatchObject([{ entity: "Commitment", label: "P2" }]);
    const { commitments } = await api.read(`{ commitments(asAt: "live") { totalCount } }`, { as: officer });
    expect(commitments.totalCount).toBe(2);
  });

  test("with the same text and another code are another row; without a code they are the same", async () => {
    await take([thePlan, pledge(2, "P1", "Every street is lit.")]);
    expect((await take([thePlan, pledge(2, "P2", "Every street is lit.")])).created).toBe(1);
    expect(
      await take([
        thePlan,
        {
          ...pledge(2, undefined, "Trees are cut."),
          values: { planId: new RowNamed("plan"), text: "Trees are cut." },
        },
      ]),
    ).toMatchObject({ accepted: 1 });
  });
});

describe("rows that cannot be taken", () => {
  test("are rejected with their place and reason, and so is what belongs to them; the rest is taken", async () => {
    const tooLong = { ...pledge(2, "P".repeat(41), "Every street is lit."), key: "long" };
    const work: ProposedRow = {
      entity: project,
      key: "work",
      place: { sheet: "Projects", row: 2 },
      values: { planId: new RowNamed("plan"), title: "Lamps", commitmentIds: [new RowNamed("long")] },
      match: [{ planId: new RowNamed("plan"), title: "Lamps" }],
    };
    const update: ProposedRow = {
      entity: statusUpdate,
      key: "update",
      place: { sheet: "Projects", row: 2 },
      values: { projectId: new RowNamed("work"), positionDate: "2025-06-30", narrative: "Begun." },
      match: [{ projectId: new RowNamed("work"), positionDate: "2025-06-30" }],
    };
    const report = await take([thePlan, tooLong, work, update, pledge(3, "P2", "Trees are cut.")]);
    expect(report.accepted).toBe(2);
    expect(report.rejected).toMatchObject([
      { sheet: "Pledges", row: 2, reason: expect.stringContaining("40 characters at most") },
      { sheet: "Projects", row: 2, reason: "It belongs to row 2 of Pledges, which cannot be taken." },
      { sheet: "Projects", row: 2, reason: "It belongs to row 2 of Projects, which cannot be taken." },
    ]);
  });

  test("are those that stand twice and say different things; alike they are one", async () => {
    const report = await take([
      thePlan,
      pledge(2, "P1", "Every street is lit."),
      pledge(3, "P1", "Every street is lit."),
      pledge(4, "P1", "No street is lit."),
    ]);
    expect(report).toMatchObject({ accepted: 2, duplicates: 1 });
    expect(report.rejected).toMatchObject([
      { row: 4, reason: "It says otherwise than row 2 of Pledges, which is of the same." },
    ]);
  });
});
