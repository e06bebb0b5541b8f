import { beforeAll, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildCommitment,
  buildMeeting,
  buildPlan,
  buildProject,
  buildQuestion,
  buildRagScheme,
  buildStatusUpdate,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let plan = "";
beforeAll(async () => {
  api = await openTestApi();
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025", origin: "TRANSCRIBED" }))).id;
  return () => api.close();
});

const exceptions = async (asAt?: string) => {
  const { exceptions } = await api.read(
    `query ($asAt: AsAt) { exceptions(body: "testshire", asAt: $asAt) {
      readAt { release } rules { kind count } exceptions { kind sentence entity id label plan owner } } }`,
    { variables: { asAt }, ...(asAt ? {} : { as: officer }) },
  );
  return exceptions as {
    readAt: { release: number | null };
    rules: { kind: string; count: number }[];
    exceptions: { kind: string; sentence: string; label: string; plan: string }[];
  };
};

const changesInWords = async (from: string, to: string) =>
  (
    await api.read(
      `{ changes(body: "testshire", from: "${from}", to: "${to}") { inWords { kind sentence } } }`,
    )
  ).changes.inWords;

test("what needs attention, and what moved between two published versions, in words", async () => {
  api.setClock("2026-01-10T12:00:00Z");
  const scheme = (await api.create("RagScheme", buildRagScheme(plan))).id;
  const lamps = (
    await api.create(
      "Project",
      buildProject(plan, { baselineEnd: "2026-03", forecastEnd: "2026-03", slug: "lamps" }),
    )
  ).id;
  await api.create("Commitment", buildCommitment(plan, { code: "1.1" }));
  const rate = async (colour: string, positionDate: string) => {
    const update = await api.create(
      "StatusUpdate",
      buildStatusUpdate(lamps, { schemeId: scheme, colour, positionDate }),
    );
    await api.clear([update.id]);
  };
  await rate("AMBER", "2025-12-31");
  const meeting = (await api.create("Meeting", buildMeeting({ planId: plan }))).id;
  const question = (await api.create("Question", buildQuestion(meeting, { answer: null }))).id;
  await api.clear([question]);
  await api.publish("Winter");

  const winter = await exceptions("release:1");
  expect(winter.readAt.release).toBe(1);
  expect(winter.exceptions.map(({ kind, label }) => [kind, label])).toEqual([
    ["NO_OWNER", "Lamp posts"],
    ["NO_OWNER", "Every street is lit."],
    ["NO_BUDGET", "Lamp posts"],
  ]);
  // The rules that find nothing are told too.
  expect(winter.rules.find(({ kind }) => kind === "RED")).toEqual({ kind: "RED", count: 0 });

  api.setClock("2026-04-10T12:00:00Z");
  await rate("RED", "2026-03-31");
  await api.update("Project", lamps, { forecastEnd: "2026-06" });
  await api.update("Question", question, { answer: "In June." });
  await api.clear([question]);
  // Between releases the public is told what it was told before.
  expect((await exceptions("latest")).exceptions).toEqual(winter.exceptions);
  expect((await exceptions()).exceptions.slice(0, 3)).toMatchObject([
    { kind: "RED", sentence: "Rated “Off course” as at 31 March 2026.", plan: "testshire-2025" },
    { kind: "WORSENED", sentence: "Went from “On course” to “Off course” as at 31 March 2026." },
    {
      kind: "SLIPPED",
      sentence: "Slipped by 3 months: held to March 2026, now expected in June 2026.",
    },
  ]);

  await api.publish("Spring");
  expect(await changesInWords("release:1", "release:2")).toEqual([
    { kind: "RAG_MOVED", sentence: "“Lamp posts” went from On course to Off course." },
    {
      kind: "SLIPPED",
      sentence: "“Lamp posts” is now expected to end in June 2026, 3 months later than March 2026.",
    },
    { kind: "ANSWERED", sentence: "A question was answered: “Dark streets”." },
  ]);
  // A release goes on saying what it said on its day.
  expect((await exceptions("release:1")).exceptions).toEqual(winter.exceptions);

  // A question that was not answered before the next meeting of its kind is overdue.
  const before = (await api.create("Meeting", buildMeeting({ planId: plan, heldOn: "2026-04-15" }))).id;
  await api.create("Meeting", buildMeeting({ planId: plan, heldOn: "2026-07-15" }));
  const open = (await api.create("Question", buildQuestion(before, { answer: null }))).id;
  expect((await exceptions()).exceptions.map(({ kind }) => kind)).not.toContain("ANSWER_OVERDUE");
  api.setClock("2026-07-15T12:00:00Z");
  expect((await exceptions()).exceptions).toContainEqual(
    expect.objectContaining({
      kind: "ANSWER_OVERDUE",
      id: open,
      sentence: "The answer was due by 14 July 2026.",
    }),
  );
});
