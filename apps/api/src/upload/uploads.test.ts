import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openTestApi } from "../testing/test-api.ts";
import { Uploads } from "./uploads.ts";

const DAY_MS = 86_400_000;

test("a file waits two weeks to be taken in, and is then removed", async () => {
  const dataDir = await temporaryFolder();
  const uploads = new Uploads(dataDir);
  await uploads.removeAbandoned(Date.now());
  const path = await uploads.keep(Readable.from([Buffer.from("Code,Commitment\n")]));
  await uploads.removeAbandoned(Date.now() + 13.9 * DAY_MS);
  expect(await readFile(path, "utf8")).toBe("Code,Commitment\n");
  await uploads.removeAbandoned(Date.now() + 14.1 * DAY_MS);
  expect(await readdir(join(dataDir, "uploads"))).toEqual([]);
});

test("what nobody came back to is gone once the server starts again, and its page says so", async () => {
  const dataDir = await temporaryFolder();
  const folder = join(dataDir, "uploads");
  await mkdir(folder);
  await writeFile(join(folder, "left"), "by a server that was stopped while it came");
  const longAgo = new Date(Date.now() - 15 * DAY_MS);
  await utimes(join(folder, "left"), longAgo, longAgo);
  const api = await openTestApi({ dataDir });
  onTestFinished(() => api.close());
  expect(await readdir(folder)).toEqual([]);

  const sent = await api.server.inject({
    method: "POST",
    url: "/row-files?body=testshire&kind=plan&name=pledges.csv",
    headers: { authorization: `Bearer ${officer.id}`, "content-type": "text/csv" },
    payload: "Code,Commitment\nP1,Every street is lit.\n",
  });
  expect(await readdir(folder)).toHaveLength(1);
  await new Uploads(dataDir).removeAbandoned(Date.now() + 15 * DAY_MS);
  const { errors } = await api.ask("query ($id: ID!) { rowFilePreview(id: $id) { rows } }", {
    as: officer,
    variables: { id: sent.json().id },
  });
  expect(errors[0]?.message).toBe(
    "The file pledges.csv is not kept any more: hand it in again. A file waits 14 days to be taken in.",
  );
});

test("a file that is too large is refused with its limit, and nothing of it stays", async () => {
  const dataDir = await temporaryFolder();
  const large = Readable.from([Buffer.alloc(1024 * 1024), Buffer.alloc(1)]);
  await expect(new Uploads(dataDir).keep(large, { bytes: 1024 ** 2, instead: "send less" })).rejects.toThrow(
    "The file is larger than 1 MB: send less.",
  );
  expect(await readdir(join(dataDir, "uploads"))).toEqual([]);
});
