import { beforeAll, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildDecision,
  buildExemptDocument,
  buildMeeting,
  buildProcedure,
  buildPublicationDuty,
  buildQuestion,
  buildRecommendation,
  buildScrutinyActivity,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

const create = async (entity: string, input: object): Promise<string> => (await api.create(entity, input)).id;
const live = (query: string) => api.read(query, { as: officer });

describe("questions and recommendations (S2.6, S0.15)", () => {
  test("are due before the next meeting of the same kind, and overdue on its day; a forum between does not count", async () => {
    const meeting = await create("Meeting", buildMeeting({ heldOn: "2025-04-24" }));
    const question = await create("Question", buildQuestion(meeting));
    const recommendation = await create("Recommendation", buildRecommendation(meeting));
    const asked = "{ dueBy overdue answerState }";
    const query = `{ questionById(id: "${question}") ${asked} recommendationById(id: "${recommendation}") ${asked} }`;
    const awaited = { dueBy: null, overdue: false, answerState: "AWAITED" };
    expect(await live(query)).toEqual({ questionById: awaited, recommendationById: awaited });

    await create("Meeting", buildMeeting({ kind: "PUBLIC_FORUM", heldOn: "2025-05-02" }));
    await create("Meeting", buildMeeting({ heldOn: "2025-10-24" }));
    await create("Meeting", buildMeeting({ heldOn: "2025-07-24" }));
    expect((await live(query)).questionById).toEqual({ ...awaited, dueBy: "2025-07-23" });

    api.setClock("2025-07-24T09:00:00+01:00");
    const overdue = { dueBy: "2025-07-23", overdue: true, answerState: "OVERDUE" };
    expect(await live(query)).toEqual({ questionById: overdue, recommendationById: overdue });

    await api.update("Question", question, { answer: "By autumn.", answeredOn: "2025-07-24" });
    await api.update("Recommendation", recommendation, {
      outcome: "PARTLY_ACCEPTED",
      respondedOn: "2025-07-20",
    });
    expect(await live(query)).toEqual({
      questionById: { dueBy: "2025-07-23", overdue: false, answerState: "ANSWERED_LATE" },
      recommendationById: { dueBy: "2025-07-23", overdue: false, answerState: "ANSWERED" },
    });
  });

  test("a draft is not public; a release says what was overdue on its own day, whenever it is read", async () => {
    const meeting = await create(
      "Meeting",
      buildMeeting({ title: "The Panel of 2030", heldOn: "2030-01-10" }),
    );
    const question = await create("Question", buildQuestion(meeting, { dueOn: "2030-02-01" }));
    api.setClock("2030-01-20T09:00:00Z");
    const public_ = async (release: number) =>
      (
        await api.read(
          `{ meetingById(id: "${meeting}", asAt: "release:${release}") { questions { overdue } } }`,
        )
      ).meetingById.questions;
    expect(await public_(await api.publish("With a draft"))).toEqual([]);
    await api.clear([question]);
    const before = await api.publish("Before the day");
    api.setClock("2030-02-02T09:00:00Z");
    const after = await api.publish("After the day");
    expect([await public_(before), await public_(after)]).toEqual([
      [{ overdue: false }],
      [{ overdue: true }],
    ]);
  });

  test("a response needs to say what it was", async () => {
    const meeting = await create("Meeting", buildMeeting());
    const { errors } = await api.ask(
      "mutation ($input: CreateRecommendationInput!) { createRecommendation(input: $input) { id } }",
      { as: officer, variables: { input: buildRecommendation(meeting, { respondedOn: "2025-05" }) } },
    );
    expect(errors[0]?.message).toContain("Say what the response was");
  });
});

test("a meeting says when its papers are due, how many clear days each had, and what it was called for (S2.5)", async () => {
  const papers = [
    { item: "5", title: "Delivery", publishedOn: "2026-04-15" },
    { item: "6", title: "Money", publishedOn: "2026-04-20" },
  ];
  const id = await create(
    "Meeting",
    buildMeeting({
      heldOn: "2026-04-23",
      hostDeadlineDays: 10,
      moves: [{ calledFor: "2026-04-22", reason: "The room was not free." }],
      papers,
    }),
  );
  const fields =
    "papersDueOn clearDaysRequired hostDeadlineOn moves { calledFor } paperTimes { title clearDays state }";
  expect((await live(`{ meetingById(id: "${id}") { ${fields} } }`)).meetingById).toEqual({
    papersDueOn: "2026-04-15",
    clearDaysRequired: 5,
    hostDeadlineOn: "2026-04-09",
    moves: [{ calledFor: "2026-04-22" }],
    paperTimes: [
      { title: "Delivery", clearDays: 5, state: "IN_TIME" },
      { title: "Money", clearDays: 2, state: "LATE" },
    ],
  });
});

describe("what is exempt (S0.16)", () => {
  const SECRET = "Zanzibar";

  test("is on no public path: lists, the row itself, search, comparison, downloads, the release's digest", async () => {
    const withheld = [{ what: "Appendix B", exemption: "BUSINESS_AFFAIRS" }];
    const decision = await create(
      "Decision",
      buildDecision({ openness: "PART_CONFIDENTIAL", withheld, leadOfficer: "Head of Estates" }),
    );
    await api.clear([decision]);
    const first = await api.publish("Before the exempt document");
    const exempt = await create(
      "ExemptDocument",
      buildExemptDocument({ decisionId: decision, title: `${SECRET} bid`, location: `Safe 3, ${SECRET}` }),
    );
    const second = await api.publish("With an exempt document");
    const body = "testshire";
    const asked = [
      `{ exemptDocuments(body: "${body}") { totalCount nodes { id title location } } }`,
      `{ decisions(body: "${body}") { nodes { title withheld { what exemption } exemptDocuments { title location } } } }`,
      `{ search(text: "${SECRET}", body: "${body}") { label excerpt } }`,
      `{ changes(body: "${body}", from: "release:${first}", to: "release:${second}") { changes { entity id label fields { field } } } }`,
    ];
    for (const query of asked) {
      const answer = await api.read(query);
      expect(JSON.stringify(answer), query).not.toContain(SECRET);
      expect(JSON.stringify(answer), query).not.toContain(exempt);
    }
    expect(
      (await api.ask(`{ exemptDocumentById(id: "${exempt}") { title } }`)).data?.exemptDocumentById,
    ).toBeFalsy();
    for (const file of ["exempt-documents.csv", "decisions.json", "decisions.csv"]) {
      const { body: text } = await api.server.inject({ url: `/downloads/testshire/${file}` });
      expect(text, file).not.toContain(SECRET);
    }
    expect(
      (await live(`{ exemptDocumentById(id: "${exempt}") { title } }`)).exemptDocumentById.title,
    ).toContain(SECRET);
    const { decisions } = await api.read(asked[1] as string);
    expect(decisions.nodes[0]).toMatchObject({ withheld, exemptDocuments: [] });
  });

  test("needs its exemption told, and belongs to one decision or meeting", async () => {
    const refused = async (entity: string, input: object) =>
      (
        await api.ask(`mutation ($input: Create${entity}Input!) { create${entity}(input: $input) { id } }`, {
          as: officer,
          variables: { input: { body: "testshire", ...input } },
        })
      ).errors[0]?.message;
    expect(
      await refused("Decision", buildDecision({ reference: "201", openness: "PART_CONFIDENTIAL" })),
    ).toContain("under which exemption");
    expect(await refused("ExemptDocument", buildExemptDocument())).toContain("one of the two");
  });
});

test("a planned decision has no day of approval and moves no money, so that no sum can hold it", async () => {
  const planned = { reference: "301", stage: "PLANNED", plannedFor: "2031-03" };
  const line = { kind: "ALLOCATION", stated: { value: "1000.00" } };
  const { errors } = await api.ask(
    "mutation ($input: CreateDecisionInput!) { createDecision(input: $input) { id } }",
    {
      as: officer,
      variables: { input: buildDecision({ body: "testshire", ...planned, lines: [line] }) },
    },
  );
  expect(errors[0]?.message).toContain("moves no money yet");
  const id = await create("Decision", buildDecision(planned));
  await api.update("Decision", id, { stage: "TAKEN", approvedOn: "2031-03-04", lines: [line] });
  expect(
    (await live(`{ decisionById(id: "${id}") { stage plannedFor lines { amount } } }`)).decisionById,
  ).toEqual({
    stage: "TAKEN",
    plannedFor: "2031-03",
    lines: [{ amount: "1000.00" }],
  });
});

test("the Order's items are added in one step, and never twice", async () => {
  await create("PublicationDuty", buildPublicationDuty({ title: "The precept", cadence: "BEFORE_YEAR" }));
  const add = 'mutation { addSpecifiedInformation(body: "testshire") }';
  expect((await live(add)).addSpecifiedInformation).toBe(27);
  const { publicationDuties } = await live(
    '{ publicationDuties(body: "testshire", first: 100) { totalCount nodes { position shownOn } } }',
  );
  expect(publicationDuties.totalCount).toBe(28);
  expect(new Set(publicationDuties.nodes.map(({ position }: { position: number }) => position)).size).toBe(
    28,
  );
  expect(await api.refusal(add, { as: officer })).toBe("CONFLICT");
  expect(await api.refusal(add)).toBe("UNAUTHENTICATED");
});

test("a duty says when it is due next, and whether it is late", async () => {
  api.setClock("2031-04-02T09:00:00+01:00");
  const id = await create("PublicationDuty", buildPublicationDuty({ coversTo: "2031-01" }));
  expect(
    (await live(`{ publicationDutyById(id: "${id}") { nextDue overdue } }`)).publicationDutyById,
  ).toEqual({
    nextDue: "2031-03-31",
    overdue: true,
  });
});

test("a precept's procedure gives its stages with the law, and what a vote on a veto allows", async () => {
  const id = await create(
    "Procedure",
    buildProcedure({
      financialYear: "2031-32",
      members: 14,
      vetoVotes: 9,
      steps: [{ stage: "SENT_TO_PANEL", doneOn: "2031-01-30", evidence: "Letter to the chair" }],
    }),
  );
  const { stages, veto } = (
    await live(
      `{ procedureById(id: "${id}") { stages { stage law dueOn state evidence } veto { needed carried allows } } }`,
    )
  ).procedureById;
  expect(stages[2]).toEqual({
    stage: "SENT_TO_PANEL",
    law: expect.stringContaining("SI 2012/2271, regulation 3"),
    dueOn: "2031-02-01",
    state: "DONE",
    evidence: "Letter to the chair",
  });
  expect(veto).toEqual({ needed: 10, carried: false, allows: expect.stringContaining("No veto") });
});

test("an activity is read with what was found, though a statement might take that field for its own name (S1.7)", async () => {
  const found = "Two lamps in three were bought without a second price.";
  const activity = await create("ScrutinyActivity", buildScrutinyActivity({ found }));
  expect(await live(`{ scrutinyActivityById(id: "${activity}") { title found } }`)).toEqual({
    scrutinyActivityById: { title: "How lamps are bought", found },
  });
});
