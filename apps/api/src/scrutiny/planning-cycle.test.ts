import { beforeAll, describe, expect, test } from "vitest";
import { BODY, officer } from "../testing/accounts.ts";
import {
  buildDecision,
  buildMeeting,
  buildPlan,
  buildProcedure,
  buildProject,
  buildPublicationDuty,
  buildRound,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let plan: string;
beforeAll(async () => {
  api = await openTestApi();
  plan = (await api.create("Plan", buildPlan({ slug: "testshire-2025" }))).id;
  return () => api.close();
});

const create = async (entity: string, input: object): Promise<string> => (await api.create(entity, input)).id;
const live = (query: string) => api.read(query, { as: officer });
const bodyId = async () => (await live(`{ policingBody(slug: "${BODY}") { id } }`)).policingBody.id;

describe("the host authority's deadline", () => {
  const deadlineOf = async (id: string) =>
    (await live(`{ meetingById(id: "${id}") { hostDeadlineDays hostDeadlineOn } }`)).meetingById;

  test("a new meeting of the Panel takes its body's, its own comes first, and a change moves no older meeting", async () => {
    await api.update("PolicingBody", await bodyId(), { hostDeadlineDays: 8 });
    const usual = await create("Meeting", buildMeeting({ heldOn: "2025-07-24" }));
    const own = await create("Meeting", buildMeeting({ heldOn: "2025-10-23", hostDeadlineDays: 10 }));
    const forum = await create("Meeting", buildMeeting({ kind: "PUBLIC_FORUM", heldOn: "2025-07-24" }));
    await api.update("PolicingBody", await bodyId(), { hostDeadlineDays: 6 });
    const later = await create("Meeting", buildMeeting({ heldOn: "2025-07-24", title: "A second one" }));

    expect(await deadlineOf(usual)).toEqual({ hostDeadlineDays: 8, hostDeadlineOn: "2025-07-14" });
    expect(await deadlineOf(own)).toEqual({ hostDeadlineDays: 10, hostDeadlineOn: "2025-10-09" });
    expect(await deadlineOf(forum)).toEqual({ hostDeadlineDays: null, hostDeadlineOn: null });
    expect(await deadlineOf(later)).toEqual({ hostDeadlineDays: 6, hostDeadlineOn: "2025-07-16" });

    await api.update("Meeting", own, { hostDeadlineDays: null });
    expect(await deadlineOf(own)).toEqual({ hostDeadlineDays: null, hostDeadlineOn: null });
  });

  test("a new round works back from it, unless it states days of its own", async () => {
    await api.update("PolicingBody", await bodyId(), { hostDeadlineDays: 8 });
    const input = { meetingOn: "2025-07-25" };
    const usual = await create("Round", buildRound(plan, input));
    const own = await create("Round", buildRound(plan, { ...input, title: "Another", hostDays: 0 }));
    const hostOn = async (id: string) =>
      (await live(`{ roundById(id: "${id}") { hostDays deadline { papersOn hostOn } } }`)).roundById;
    expect(await hostOn(usual)).toEqual({
      hostDays: 2,
      deadline: { papersOn: "2025-07-17", hostOn: "2025-07-15" },
    });
    expect(await hostOn(own)).toEqual({
      hostDays: 0,
      deadline: { papersOn: "2025-07-17", hostOn: "2025-07-17" },
    });
  });

  test("papers that were in time are late once the meeting is moved to an earlier day", async () => {
    const papers = [{ title: "Report", publishedOn: "2025-09-10" }];
    const id = await create("Meeting", buildMeeting({ heldOn: "2025-09-18", papers }));
    const states = async () =>
      (await live(`{ meetingById(id: "${id}") { papersDueOn paperTimes { clearDays state } } }`)).meetingById;
    expect(await states()).toEqual({
      papersDueOn: "2025-09-10",
      paperTimes: [{ clearDays: 5, state: "IN_TIME" }],
    });
    await api.update("Meeting", id, {
      heldOn: "2025-09-16",
      moves: [{ calledFor: "2025-09-18", movedOn: "2025-09-11" }],
    });
    expect(await states()).toEqual({
      papersDueOn: "2025-09-08",
      paperTimes: [{ clearDays: 3, state: "LATE" }],
    });
  });
});

describe("the planning cycle (S0.14)", () => {
  const cycle = async (asked: string, as?: typeof officer) =>
    (
      await api.read(
        `{ planningCycle(body: "${BODY}"${asked}) { financialYear years items { kind on title of law state row { entity id } } } }`,
        as ? { as } : {},
      )
    ).planningCycle;

  test("gathers what the rows of every room say is due, and says nothing of what is not public", async () => {
    api.setClock("2026-02-10T09:00:00Z");
    await create("Project", buildProject(plan));
    const round = await create("Round", buildRound(plan, { meetingOn: "2026-03-26" }));
    const precept = await create(
      "Procedure",
      buildProcedure({
        financialYear: "2026-27",
        title: "The precept for 2026-27",
        steps: [{ stage: "SENT_TO_PANEL", doneOn: "2026-01-30" }],
      }),
    );
    await create("PublicationDuty", buildPublicationDuty({ coversTo: "2025-12" }));
    await create("Decision", buildDecision({ stage: "PLANNED", plannedFor: "2026-03", title: "Grants" }));
    const meeting = await create(
      "Meeting",
      buildMeeting({ title: "The Panel in March", heldOn: "2026-03-26", hostDeadlineDays: 8 }),
    );

    const { financialYear, items } = await cycle("", officer);
    expect(financialYear).toBe("2025-26");
    const told = items.map(
      ({ on, title, state }: Record<"on" | "title" | "state", string>) => `${on} ${title} ${state}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "2026-01-30 Tell the Panel which precept is proposed. DONE",
        "2026-02-08 Review the proposal and report. A veto that is reported later does not bind. OVERDUE",
        "2026-02-28 Every item of spending over £500 AHEAD",
        "2026-03-16 The host authority wants the papers AHEAD",
        "2026-03-18 Last day to publish the papers AHEAD",
        "2026-03-26 The Panel in March AHEAD",
        "2026-03 Grants AHEAD",
      ]),
    );
    const days = items.map(({ on }: { on: string | null }) => on ?? "9999");
    expect(days.map((day: string) => day.slice(0, 7))).toEqual(
      days.map((day: string) => day.slice(0, 7)).sort(),
    );
    const rows = items.map(({ row }: { row: { id: string } | null }) => row?.id);
    expect(rows).toEqual(expect.arrayContaining([round, precept, meeting]));

    await api.publish("Before the meeting in April is called");
    await create("Meeting", buildMeeting({ title: "Called later", heldOn: "2026-03-30" }));
    const titles = async (as?: typeof officer) =>
      (await cycle(', financialYear: "2025-26"', as)).items.map(({ title }: { title: string }) => title);
    expect(await titles(officer)).toContain("Called later");
    expect(await titles()).not.toContain("Called later");
    expect(await titles()).toContain("The Panel in March");
    // A decision that nobody cleared stays the office's own.
    expect(await titles()).not.toContain("Grants");
  });

  test("a financial year that is none is refused in words", async () => {
    const { errors } = await api.ask(`{ planningCycle(body: "${BODY}", financialYear: "2025") { years } }`, {
      as: officer,
    });
    expect(errors[0]?.message).toContain("2020-21");
    const beyond = await api.ask(`{ planningCycle(body: "${BODY}", financialYear: "9999-00") { years } }`);
    expect(beyond.errors[0]?.message).toContain("9998-99");
  });
});
