import { workingDaysBefore } from "@frankpledge/domain";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fillInSheet, wordsOfDocx } from "./quarter-files.ts";
import { Office } from "./quarter-office.ts";

/** The day that lies so many days after today, such as 2026-10-22. */
const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The papers of a meeting so near must be public already: the deadline of its updates is over. */
const meetingOn = dayAfter(8);
const nextMeetingOn = dayAfter(99);

const TITLE = "Monitoring report of the quarter";
/** The row of a project in the report. */
const RATED_ANEW = /Answering 999 calls faster(?:(?!Answering 999).){0,300}Off course/;
/** Stands in an update that is not cleared, so no reader may meet it. */
const HELD_BACK = "The supplier has not told its own staff of this yet.";

/** The smallest of pictures. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let office: Office;
/** The newest published version before the quarter. */
let before: number;
const ids: Record<string, string> = {};

beforeAll(async () => {
  office = await Office.open(inject("exampleHome"));
  const { plans, projects, releases } = await office.ask<{
    plans: { nodes: [{ id: string }] };
    projects: { nodes: { id: string; title: string }[] };
    releases: { nodes: [{ number: number }] };
  }>(`{
    plans(body: "wessex") { nodes { id } }
    projects(body: "wessex", first: 100) { nodes { id title } }
    releases(body: "wessex", first: 1) { nodes { number } }
  }`);
  ids.plan = plans.nodes[0].id;
  before = releases.nodes[0].number;
  for (const { id, title } of projects.nodes) ids[title] = id;
});
afterAll(() => office?.close());

test("a round is opened for the next meeting, and says by when its updates are due", async () => {
  const { page } = office;
  ids.meeting = await office.create("Meeting", {
    planId: ids.plan,
    title: "The Panel of the quarter",
    heldOn: meetingOn,
  });
  await office.goTo("rounds/create");
  await page.getByRole("combobox", { name: "Plan" }).click();
  await page.getByRole("option").first().click();
  await page.getByLabel("Title").fill("The quarter");
  await page.getByLabel("Position date").fill(dayAfter(-1));
  await page.getByRole("textbox", { name: "Meeting", exact: true }).fill("The Panel of the quarter");
  await page.getByLabel("Date of the meeting").fill(meetingOn);
  await page.getByLabel("Working days the host authority asks").fill("2");
  await page.getByRole("button", { name: "Add the round" }).click();
  await office.seesHeading("The quarter");
  await page.getByText("0 of 14 received, 14 missing.").waitFor();
  ids.round = page.url().split("/").at(-2) ?? "";

  const { roundById } = await office.ask<{ roundById: { deadline: Record<string, string> } }>(
    "query ($id: ID!) { roundById(id: $id) { deadline { dueOn hostOn papersOn } } }",
    { id: ids.round },
  );
  // Five clear days, the two of the host authority, and five to clear what comes.
  const papersOn = workingDaysBefore(meetingOn as never, 6);
  expect(roundById.deadline).toEqual({
    papersOn,
    hostOn: workingDaysBefore(papersOn, 2),
    dueOn: workingDaysBefore(papersOn, 7),
  });
  const asked = await office.answersOf(ids.round);
  expect([...asked.keys()]).toContain("Answering 999 calls faster");
  expect([...asked.keys()]).not.toContain("Rural crime team");
});

test("one owner answers by a link, one through an officer, and two by the sheet", async () => {
  const { page, plain } = office;
  await page
    .getByRole("region", { name: "Head of Contact Management" })
    .getByRole("button", { name: "Make a link to copy" })
    .click();
  await plain.goto((await page.getByRole("link", { name: /\/update\// }).textContent()) ?? "");
  await plain.getByRole("heading", { name: "Update for “Answering 999 calls faster”" }).waitFor();
  await plain.getByLabel(/^Off course/).check();
  await plain.getByLabel("What has happened").fill("Half of the new call handlers have left again.");
  await plain.getByRole("button", { name: "Send the update" }).click();
  await plain.getByRole("heading", { name: "Thank you: the update is sent" }).waitFor();

  await page
    .getByRole("region", { name: "Head of Streets and Lighting" })
    .getByRole("link", { name: "Enter on behalf" })
    .click();
  await office.seesHeading("Add a status update");
  await page.getByRole("combobox", { name: "Delivery RAG" }).click();
  await page.getByRole("option", { name: /green/i }).click();
  await page.getByLabel("Narrative").fill("The last lamps of the city are lit.");
  await page.getByLabel("Received on").fill(dayAfter(-30));
  await page.getByRole("button", { name: "Add the status update" }).click();
  await page.getByText(/^Status update added/).waitFor();

  const filled = await fillInSheet(await office.fetch(`/rounds/${ids.round}/sheet.xlsx`), {
    "Keeping victims informed": {
      Rating: "Green",
      "What has happened": "Every district tells victims within five days.",
      "Per cent done": 90,
    },
    "One records system": { Rating: "Red", "What has happened": HELD_BACK },
  });
  const address = `/rounds/${ids.round}/sheet?name=updates.xlsx`;
  const trial = await office.send<{ seenAt: number }>(address, filled);
  // What others answered meanwhile stands in the sheet, and comes back as it went out.
  expect(trial).toMatchObject({ created: 2, changed: 0, duplicates: 2, rejected: [] });
  const taken = await office.send<{ accepted: number }>(
    `${address}&trial=false&ifRevision=${trial.seenAt}`,
    filled,
  );
  expect(taken.accepted).toBe(2);
});

test("readings come in by file: first what they would change, then the change", async () => {
  const { page } = office;
  const readings =
    "Measure code,Measure,Period,Value\nM2,Anti-social behaviour reported in the twelve places,2026-07,151\n";
  await office.goTo("row-files");
  await page.getByRole("radio", { name: /^Readings|measures/i }).check();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "readings.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(readings),
  });
  await office.seesHeading("readings.csv");
  await page.getByRole("button", { name: "Take in 1 row" }).click();
  await page.getByText(/^Taken in:/).waitFor();
});

test("money comes in by file, and is given to a project", async () => {
  const file =
    "Date,Supplier,Description,Expense type,Transaction number,Net amount\n" +
    '03/08/2026,Invented Lamp Company Ltd,Lamps,Works,Q9001,"12,345.00"\n' +
    "04/08/2026,Invented Cable Company Ltd,Cables,Works,Q9002,655.50\n";
  const { id } = await office.send<{ id: string }>(
    "/imports?body=wessex&source=PAYMENT&name=spend.csv",
    file,
  );
  const read = () =>
    office.ask<{ import: object }>(
      "query ($id: ID!) { import(id: $id) { state accepted acceptedSum rejected } }",
      {
        id,
      },
    );
  await expect
    .poll(async () => (await read()).import, { timeout: 20_000 })
    .toEqual({ state: "STAGED", accepted: 2, acceptedSum: "13000.50", rejected: 0 });
  await office.ask("mutation ($id: ID!) { commitImport(id: $id) { state } }", { id });
  const { payments } = await office.ask<{ payments: { nodes: { id: string }[] } }>(
    '{ payments(body: "wessex", filter: { supplier: { eq: "Invented Lamp Company Ltd" } }) { nodes { id } } }',
  );
  await office.ask(
    `mutation ($ids: [ID!]!, $shares: [AllocationShareInput!]!) {
      allocateLines(body: "wessex", source: PAYMENT, ids: $ids, shares: $shares)
    }`,
    {
      ids: payments.nodes.map((payment) => payment.id),
      shares: [{ projectId: ids["Safer walking routes"], share: 10_000 }],
    },
  );
});

test("the round shows who is missing, and what needs attention shows what was answered", async () => {
  const { page } = office;
  await office.goTo(`rounds/${ids.round}/show`);
  await page.getByText("4 of 14 received, 3 of them late, 10 missing.").waitFor();
  const states = await office.answersOf(ids.round);
  expect(states.get("Safer walking routes")?.state).toBe("RECEIVED");
  expect(states.get("Answering 999 calls faster")?.state).toBe("LATE");
  expect(states.get("Youth navigators in hospital")).toMatchObject({ state: "MISSING", updateId: null });

  const { exceptions } = await office.ask<{ exceptions: { exceptions: { kind: string; label: string }[] } }>(
    '{ exceptions(body: "wessex", asAt: "live") { exceptions { kind label } } }',
  );
  const found = (kind: string) =>
    exceptions.exceptions.filter((one) => one.kind === kind).map(({ label }) => label);
  expect(found("RED").join()).toContain("Answering 999 calls faster");
  expect(found("RED").join()).toContain("One records system");
});

test("the report is a draft for the office alone until it is signed off", async () => {
  const { page } = office;
  ids.pack = await office.create("Pack", {
    planId: ids.plan,
    meetingId: ids.meeting,
    slug: "report-of-the-quarter",
    title: TITLE,
    periodFrom: "2026-07",
    periodTo: dayAfter(-1).slice(0, 7),
    recommendation: "That the Panel notes the report.",
    sections: [{ heading: "Introduction", text: "Calls are the worry of this quarter." }],
  });
  const address = "/downloads/packs/wessex/report-of-the-quarter";
  for (const form of ["docx", "xlsx", "pdf", "html"])
    expect((await fetch(`${office.product.apiUrl}${address}.${form}`)).status, form).toBe(404);
  const draft = await wordsOfDocx(await office.fetch(`${address}.docx`));
  expect(draft).toContain("DRAFT");
  expect(draft).toMatch(RATED_ANEW);

  const finalise = "mutation ($id: ID!) { finalisePack(id: $id) }";
  await expect(office.ask(finalise, { id: ids.pack })).rejects.toThrow("cannot be final yet");

  await office.goTo(`packs/${ids.pack}/show`);
  await office.seesHeading(TITLE);
  await page.getByText("Before it can be final:").waitFor();
  const makeFinal = page.getByRole("button", { name: "Make it final and publish" });
  expect(await makeFinal.isDisabled()).toBe(true);
});

test("a section of the report is given a picture, with what it shows in words", async () => {
  const { page } = office;
  await office.goTo(`packs/${ids.pack}`);
  await page.getByRole("button", { name: "Add to the pictures" }).click();
  const file = page.getByLabel("Picture", { exact: true });
  await file.setInputFiles({ name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("No picture") });
  await page.getByText(/^The file cannot be read as a picture/).waitFor();
  await file.setInputFiles({ name: "dot.png", mimeType: "image/png", buffer: DOT });
  await page.getByRole("img", { name: "As it was handed in" }).waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page
    .getByText(/Say what the picture shows for people who do not see it/)
    .first()
    .waitFor();
  await page.getByLabel("What it shows, in words").fill("A dot, which is all there is");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(/^Saved as change/).waitFor();
  const { packs } = await office.ask<{ packs: { nodes: { sections: { pictures: object[] }[] }[] } }>(
    `{ packs(body: "wessex", asAt: "live", filter: { slug: { eq: "report-of-the-quarter" } }) {
      nodes { sections { pictures { alternative decorative } } } } }`,
  );
  expect(packs.nodes[0]?.sections[0]?.pictures).toEqual([
    { alternative: "A dot, which is all there is", decorative: false },
  ]);
});

test("updates are cleared; one is left as a draft", async () => {
  const answers = await office.answersOf(ids.round);
  const update = (title: string) => answers.get(title)?.updateId;
  await office.goTo(`statusUpdates/${update("Answering 999 calls faster")}/show`);
  await office.clearHere();
  const cleared = await office.ask<{ clearRows: number }>(
    "mutation ($ids: [ID!]!) { clearRows(ids: $ids) }",
    {
      ids: [update("Safer walking routes"), update("Keeping victims informed")],
    },
  );
  expect(cleared.clearRows).toBe(2);
});

test("the report is signed off, made final and published", async () => {
  const { page } = office;
  await office.goTo(`packs/${ids.pack}/show`);
  for (const signed of [1, 2, 3]) {
    await page.getByRole("button", { name: "Sign off", exact: true }).first().click();
    await expect.poll(() => page.getByRole("button", { name: "Sign off again" }).count()).toBe(signed);
  }
  await page.getByRole("button", { name: "Make it final and publish" }).click();
  const dialog = page.getByRole("dialog", { name: "Make it final and publish" });
  await dialog.getByLabel("Title of the published version").fill("The Panel of the quarter");
  await dialog.getByRole("button", { name: "Make it final and publish" }).click();
  await page.getByText(`The report is final in published version ${before + 1}.`).waitFor();
  await page.getByText(`Final in published version ${before + 1}`, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Put a mistake right" }).waitFor();
});

test("the public reads the report, the rating, the reading, the money and what changed", async () => {
  const report = await office.wordsAt("/wessex/packs/report-of-the-quarter");
  expect(report).toContain("Calls are the worry of this quarter.");
  const picture = office.plain.getByRole("img", { name: "A dot, which is all there is" });
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  expect(report).toMatch(RATED_ANEW);
  const file = await fetch(`${office.product.apiUrl}/downloads/packs/wessex/report-of-the-quarter.docx`);
  const final = await wordsOfDocx(Buffer.from(await file.arrayBuffer()));
  expect(final).toMatch(RATED_ANEW);
  expect(final).not.toContain("DRAFT");

  const project = await office.wordsAt("/wessex/wessex-2025/projects/answering-999-calls-faster");
  expect(project).toContain("Off course");
  expect(project).toContain("Half of the new call handlers have left again.");
  expect(
    await office.wordsAt("/wessex/measures/anti-social-behaviour-reported-in-the-twelve-places"),
  ).toMatch(/July 2026.*151/);
  expect(await office.wordsAt("/wessex/spending?supplier=Invented+Lamp+Company+Ltd")).toContain("£12,345");
  const changes = await office.wordsAt(`/wessex/changes?from=${before}&to=${before + 1}`);
  expect(changes).toContain("“Answering 999 calls faster” went from At risk to Off course.");
  expect(changes).toContain("“Safer walking routes” went from Off course to On course.");
});

test("nothing of the update that was left a draft reaches anyone", async () => {
  for (const path of [
    "/wessex/packs/report-of-the-quarter",
    "/wessex/wessex-2025/projects/one-records-system",
    `/wessex/changes?from=${before}&to=${before + 1}`,
    "/wessex/attention",
    "/search?q=supplier+staff&body=wessex",
  ])
    expect(await office.wordsAt(path), path).not.toContain(HELD_BACK);
  const { statusUpdates } = await office.askAsPublic<{ statusUpdates: { nodes: { narrative: string }[] } }>(
    '{ statusUpdates(body: "wessex", first: 500) { nodes { narrative } } }',
  );
  expect(statusUpdates.nodes.map(({ narrative }) => narrative)).not.toContain(HELD_BACK);
});

test("a question put at the meeting is overdue once the next has passed, until it is answered", async () => {
  const { page } = office;
  ids.nextMeeting = await office.create("Meeting", {
    planId: ids.plan,
    title: "The Panel of the next quarter",
    heldOn: nextMeetingOn,
  });
  ids.question = await office.create("Question", {
    meetingId: ids.meeting,
    position: 1,
    askedBy: "Members of the Panel",
    topic: "Call handlers who leave",
    text: "Why do the new call handlers leave?",
  });
  const overdueIn = async (day: string): Promise<boolean | undefined> =>
    (
      await office.askAsPublic<{ questions: { nodes: { topic: string; overdue: boolean }[] } }>(
        `{ questions(body: "wessex", asAt: "${day}", first: 200) { nodes { topic overdue } } }`,
      )
    ).questions.nodes.find(({ topic }) => topic === "Call handlers who leave")?.overdue;
  expect(await overdueIn("latest")).toBeUndefined();
  await office.goTo(`questions/${ids.question}/show`);
  await office.clearHere();
  await office.publish("Questions of the meeting");
  expect(await overdueIn("latest")).toBe(false);
  expect(await overdueIn(dayAfter(100))).toBe(true);

  await office.goTo(`questions/${ids.question}`);
  await page.getByLabel("Answer", { exact: true }).fill("The shifts changed; they are changed back.");
  await page.getByLabel("Answered on").fill(dayAfter(0));
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(/^Saved as change/).waitFor();
  await office.clearHere();
  await office.publish("An answer to the Panel");
  expect(await overdueIn(dayAfter(100))).toBe(false);
  expect(await office.wordsAt(`/wessex/meetings/${meetingOn}`)).toContain(
    "The shifts changed; they are changed back.",
  );
});

test("the next round opens, and asks again", async () => {
  const next = await office.create("Round", {
    planId: ids.plan,
    title: "The next quarter",
    positionDate: dayAfter(90),
    meetingTitle: "The Panel of the next quarter",
    meetingOn: nextMeetingOn,
  });
  const answers = [...(await office.answersOf(next)).values()];
  expect(answers).toHaveLength(14);
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(["DUE"]));
});
