import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTable, writeCsvRow } from "@frankpledge/tabular";
import { beforeEach, expect, test } from "vitest";
import { takeFile } from "../../intake/take-file.ts";
import { officer, stranger } from "../../testing/accounts.ts";
import {
  buildOwner,
  buildPlan,
  buildProject,
  buildRagScheme,
  buildRound,
  buildStatusUpdate,
} from "../../testing/builders.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { roundHeadings } from "./round-columns.ts";
import { roundFile } from "./round-file.ts";

let api: TestApi;
let folder = "";
let roundId = "";
let lamps = "";

beforeEach(async () => {
  api = await openTestApi();
  folder = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  const plan = (await api.create("Plan", buildPlan())).id;
  await api.create("RagScheme", buildRagScheme(plan));
  const ownerId = (await api.create("Owner", buildOwner())).id;
  lamps = (await api.create("Project", buildProject(plan, { ownerId }))).id;
  await api.create("Project", buildProject(plan, { title: "Paths" }));
  roundId = (await api.create("Round", buildRound(plan))).id;
  return async () => {
    await api.close();
    await rm(folder, { recursive: true });
  };
});

const download = (as = officer) =>
  api.server.inject({ url: `/rounds/${roundId}/sheet.xlsx`, headers: { authorization: `Bearer ${as.id}` } });

const take = async (rows: (string | null)[][] | Buffer, trial = false) => {
  const name = Buffer.isBuffer(rows) ? "updates.xlsx" : "updates.csv";
  const path = join(folder, name);
  const text = Buffer.isBuffer(rows)
    ? rows
    : [roundHeadings, ...rows].map((row) => writeCsvRow([...row])).join("");
  await writeFile(path, text);
  const taking = {
    kind: roundFile,
    file: { path, name },
    options: {},
    body: "testshire",
    author: officer,
    trial,
  };
  return await takeFile(api.store, taking);
};

const row = (project: string, ...filled: string[]) => ["april-to-june-2025", project, "", "", "", ...filled];

const ANSWER = row("lamp-posts", "On course", "Half are lit.", "50", "March 2026", "A decision.");

test("a sheet goes out with a row for each project, and comes back unchanged as no answer", async () => {
  expect((await download(stranger)).statusCode).toBe(403);
  expect((await api.server.inject(`/rounds/${roundId}/sheet.xlsx`)).statusCode).toBe(401);
  const { statusCode, rawPayload } = await download();
  expect(statusCode).toBe(200);
  const path = join(folder, "sheet.xlsx");
  await writeFile(path, rawPayload);
  const cells: unknown[][] = [];
  for await (const read of (await openTable(path)).rows())
    if (read.sheet === "Updates") cells.push(read.cells);
  expect(cells).toEqual([
    [...roundHeadings],
    ["april-to-june-2025", "lamp-posts", "Lamp posts", "Head of Delivery", "None yet"],
    ["april-to-june-2025", "paths", "Paths", null, "None yet"],
  ]);
  expect(await take(rawPayload, true)).toMatchObject({
    accepted: 0,
    rejected: [],
    leftOut: [{ what: "Rows without an answer", count: 2 }],
  });
});

test("what is filled in is taken once, as drafts on behalf of the owners", async () => {
  const trial = await take([ANSWER, row("paths")], true);
  expect(trial.changes).toMatchObject([{ entity: "StatusUpdate", sheet: "", row: 2 }]);
  expect(trial.leftOut).toMatchObject([{ count: 1 }]);
  expect((await take([ANSWER])).accepted).toBe(1);
  const { projectById } = await api.read(
    `query ($id: ID!) { projectById(id: $id) { updates { colour narrative percent forecastEnd helpNeeded positionDate
      reportedBy enteredFor receivedOn clearance scheme { name } } } }`,
    { as: officer, variables: { id: lamps } },
  );
  expect(projectById.updates).toEqual([
    {
      colour: "AMBER",
      narrative: "Half are lit.",
      percent: 50,
      forecastEnd: "2026-03",
      helpNeeded: "A decision.",
      positionDate: "2025-06-30",
      reportedBy: "Head of Delivery",
      enteredFor: "Head of Delivery",
      receivedOn: "2025-06-01",
      clearance: "DRAFT",
      scheme: { name: "Delivery" },
    },
  ]);
  expect(await take([ANSWER])).toMatchObject({ accepted: 0, duplicates: 1, revision: null });
  // What the sheet then goes out with comes back as it is.
  expect(await take((await download()).rawPayload, true)).toMatchObject({ accepted: 0, duplicates: 1 });
  const changed = await take(
    [row("lamp-posts", "Red", "Half are lit.", "50", "March 2026", "A decision.")],
    true,
  );
  expect(changed.changes).toMatchObject([{ fields: [{ field: "colour", before: "amber", after: "red" }] }]);
});

test("what an officer rated without naming a scheme comes back as it went out", async () => {
  const narrative = "Half are lit.";
  await api.create("StatusUpdate", buildStatusUpdate(lamps, { roundId, colour: "GREEN", narrative }));
  expect(await take((await download()).rawPayload, true)).toMatchObject({ accepted: 0, duplicates: 1 });
});

test("rows that cannot be taken say why, and the others are taken", async () => {
  const report = await take([
    ANSWER,
    row("paths", "Purple", "Dug."),
    row("paths", "Red", "Dug.", "150"),
    row("paths", "Red", ""),
    row("nowhere", "Red", "Dug."),
  ]);
  expect(report.accepted).toBe(1);
  expect(report.rejected.map(({ row: number, reason }) => [number, reason])).toEqual([
    [3, expect.stringContaining("“Purple” is none of Red, Amber")],
    [5, expect.stringContaining("does not say what has happened")],
    [6, expect.stringContaining("does not ask a project “nowhere”")],
    [4, expect.stringContaining("100")],
  ]);
  await expect(takeFile(api.store, await wrong())).rejects.toThrow("has no headings of a round's sheet");
});

async function wrong() {
  const path = join(folder, "wrong.csv");
  await writeFile(path, "Date,Amount\n1,2\n");
  return {
    kind: roundFile,
    file: { path, name: "wrong.csv" },
    options: {},
    body: "testshire",
    author: officer,
  };
}

test("an officer hands the sheet back: a trial first, and then while the record stands as it was seen", async () => {
  const hand = (query: string, as = officer) =>
    api.server.inject({
      method: "POST",
      url: `/rounds/${roundId}/sheet?name=updates.csv&${query}`,
      headers: { authorization: `Bearer ${as.id}`, "content-type": "text/csv" },
      payload: [roundHeadings, ANSWER].map((cells) => writeCsvRow([...cells])).join(""),
    });
  expect((await hand("", stranger)).statusCode).toBe(403);
  const trial = (await hand("")).json();
  expect(trial).toMatchObject({ accepted: 1, revision: null });
  await api.create("Owner", buildOwner({ title: "Somebody new" }));
  const late = await hand(`trial=false&ifRevision=${trial.seenAt}`);
  expect([late.statusCode, late.json().errors[0].message]).toEqual([
    409,
    expect.stringContaining("Look at the differences again"),
  ]);
  const { seenAt } = (await hand("")).json();
  expect((await hand(`trial=false&ifRevision=${seenAt}`)).json()).toMatchObject({
    accepted: 1,
    revision: seenAt + 1,
  });
});

test("a sheet that is no round's, or that another site may have sent, is refused in a sentence", async () => {
  const hand = (payload: Buffer, cookie: Record<string, string> = {}) =>
    api.server.inject({
      method: "POST",
      url: `/rounds/${roundId}/sheet?name=updates.csv`,
      headers: { authorization: `Bearer ${officer.id}`, "content-type": "text/csv", ...cookie },
      payload,
    });
  const large = await hand(Buffer.alloc(16 * 1024 * 1024 + 1));
  expect([large.statusCode, large.json().errors[0].message]).toEqual([
    400,
    "The file is larger than 16 MB: split it and hand in the parts.",
  ]);
  const other = await hand(Buffer.from("Round"), { cookie: "session=1" });
  expect([other.statusCode, other.json().errors[0].message]).toEqual([
    403,
    expect.stringContaining("X-Requested-With"),
  ]);
});
