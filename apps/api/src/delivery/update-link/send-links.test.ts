import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { officer } from "../../testing/accounts.ts";
import {
  buildOwner,
  buildPlan,
  buildProject,
  buildRound,
  buildStatusUpdate,
} from "../../testing/builders.ts";
import { openMailServer } from "../../testing/mail-server.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A round that asks two owners. */
async function openRound(opening: Parameters<typeof openTestApi>[0]) {
  const api = await openTestApi(opening);
  closing.push(() => api.close());
  const plan = (await api.create("Plan", buildPlan())).id;
  const streets = (await api.create("Owner", buildOwner({ title: "Head of Streets" }))).id;
  const parks = (await api.create("Owner", buildOwner({ title: "Head of Parks" }))).id;
  const lamps = (await api.create("Project", buildProject(plan, { ownerId: streets }))).id;
  await api.create("Project", buildProject(plan, { title: "Kerbs", ownerId: streets }));
  await api.create("Project", buildProject(plan, { title: "Swings", ownerId: parks }));
  const round = (await api.create("Round", buildRound(plan, { dueOn: "2025-06-20" }))).id;
  return { api, streets, parks, lamps, round };
}

const setMailbox = (api: TestApi, owner: string, address: string | null) =>
  api.ask(
    "mutation ($owner: ID!, $address: String) { setOwnerMailbox(ownerId: $owner, address: $address) }",
    {
      as: officer,
      variables: { owner, address },
    },
  );

const sendLinks = async (api: TestApi, round: string, owners: string[]) =>
  (
    await api.read(
      `mutation ($round: ID!, $owners: [ID!]!) {
        sendUpdateLinks(roundId: $round, ownerIds: $owners) { queued sent waiting problem leftOut } }`,
      { as: officer, variables: { round, owners } },
    )
  ).sendUpdateLinks;

const mailOf = async (api: TestApi, round: string, owner: string) =>
  (
    await api.read("query ($id: ID!) { updateDesk(roundId: $id) { ownerId mail { sentAt failure } } }", {
      as: officer,
      variables: { id: round },
    })
  ).updateDesk.find(({ ownerId }: { ownerId: string }) => ownerId === owner).mail;

test("without a mail server, links lie as files of the office's own, and open", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  closing.push(() => rm(dataDir, { recursive: true }));
  const { api, streets, parks, lamps, round } = await openRound({ dataDir });
  expect((await setMailbox(api, streets, "not an address")).errors[0]?.message).toContain(
    "streets@example.org",
  );
  await setMailbox(api, streets, "streets@example.org");
  expect(await sendLinks(api, round, [streets, parks])).toEqual({
    queued: 1,
    sent: 1,
    waiting: 0,
    problem: null,
    leftOut: ["Head of Parks has no mailbox: enter one, or copy the link."],
  });
  const files = await readdir(join(dataDir, "outbox"));
  expect(files).toHaveLength(1);
  const file = join(dataDir, "outbox", files[0] ?? "");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const mail = (await readFile(file, "utf8")).replaceAll("=\r\n", "").replaceAll("=3D", "=");
  expect(mail).toContain("To: streets@example.org");
  expect(mail).toContain("- Kerbs");
  expect(mail).toContain("It is due on 20 June 2025.");
  const path = /https:\/\/updates\.example\.org(\/update\/[\w-]+)/.exec(mail)?.[1] ?? "";
  expect((await api.server.inject(path)).body).toContain("Lamp posts");
  // The secret does not stay in the database.
  const kept = await api.database.db.execute("SELECT text FROM outbox");
  expect(JSON.stringify(kept)).not.toContain(path.slice(-20));

  const answered = await api.create("StatusUpdate", buildStatusUpdate(lamps, { roundId: round }));
  await api.update("StatusUpdate", answered.id, { narrative: "All lit." });
  api.setClock("2025-06-25T12:00:00Z");
  await sendLinks(api, round, [streets]);
  const newest = (await readdir(join(dataDir, "outbox"))).sort().at(-1) ?? "";
  const reminder = await readFile(join(dataDir, "outbox", newest), "utf8");
  expect(reminder).toContain("Overdue");
  expect(reminder).toContain("It was due on 20 June 2025");
  expect(reminder).not.toContain("Lamp posts");
});

test("while the mail server is down the mails wait with the reason, and are sent when it is back", async () => {
  const first = await openMailServer();
  const port = Number(new URL(first.url).port);
  await first.close();
  const { api, streets, parks, round } = await openRound({ smtpUrl: first.url });
  await setMailbox(api, streets, "streets@example.org");
  await setMailbox(api, parks, "parks@example.org");
  const down = await sendLinks(api, round, [streets, parks]);
  expect(down).toMatchObject({ queued: 2, sent: 0, waiting: 2 });
  expect(down.problem).toContain("The mail server cannot be reached. The mail waits and nothing is lost");
  expect(await mailOf(api, round, streets)).toEqual({ sentAt: null, failure: down.problem });

  const server = await openMailServer(port);
  closing.push(() => server.close());
  const again = await api.read('mutation { sendWaitingMail(body: "testshire") { sent waiting problem } }', {
    as: officer,
  });
  expect(again.sendWaitingMail).toEqual({ sent: 2, waiting: 0, problem: null });
  expect(server.mails).toHaveLength(2);
  expect(await mailOf(api, round, streets)).toEqual({ sentAt: expect.any(String), failure: null });
});

test("a mailbox that the mail server refuses keeps back its own mail alone", async () => {
  const server = await openMailServer();
  closing.push(() => server.close());
  const { api, streets, parks, round } = await openRound({ smtpUrl: server.url });
  await setMailbox(api, streets, "refused@example.org");
  await setMailbox(api, parks, "parks@example.org");
  const report = await sendLinks(api, round, [streets, parks]);
  expect(report).toMatchObject({ sent: 1, waiting: 1, problem: expect.stringContaining("no such mailbox") });
  // A corrected mailbox gets a link of its own, and the mail to the wrong one is given up.
  await setMailbox(api, streets, "streets@example.org");
  expect(await sendLinks(api, round, [streets])).toMatchObject({ sent: 1, waiting: 0 });
  expect(server.mails).toHaveLength(2);
});
