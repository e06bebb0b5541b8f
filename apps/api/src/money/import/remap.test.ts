import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { officer } from "../../testing/accounts.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi } from "../../testing/test-api.ts";
import { beginImport, readImport } from "./read-import.ts";

const author = { id: null, name: "Finance officer" };
const BARE = `Example Stationery Ltd,Example Lane Depot,05/04/2025,10.00,12.00
Example Fuel Ltd,Example Road Depot,06/04/2025,11.00,13.20
Example Gas plc,Example Road Depot,07/04/2025,9.00,10.81
`;

test("the columns of a file without headings are shown by what they hold, and decided by their number", async () => {
  const api = await openTestApi();
  onTestFinished(() => api.close());
  const path = join(await temporaryFolder(), "spend.csv");
  await writeFile(path, BARE);
  const file = { body: "testshire", source: "PAYMENT" as const, path, name: "spend.csv", author, kept: true };
  const { id } = await beginImport(api.store, file);
  await readImport(api.store, id, path);
  const read = async () =>
    (
      await api.read(
        `{ import(id: "${id}") { state acceptedSum layouts { columns { heading role certainty samples } } firstLines { supplier } } }`,
        { as: officer },
      )
    ).import;
  expect((await read()).layouts[0].columns[4]).toMatchObject({
    heading: "",
    samples: ["12.00", "13.20", "10.81"],
  });
  await api.read(
    `mutation { remapImport(id: "${id}", columns: [
      { heading: "Column 2", role: supplier }, { heading: "Column 4", role: ignore }, { heading: "Column 5", role: amount }
    ]) { id } }`,
    { as: officer },
  );
  await expect.poll(async () => (await read()).state).toBe("STAGED");
  expect(await read()).toMatchObject({
    acceptedSum: "36.01",
    firstLines: [{ supplier: "Example Lane Depot" }, {}, {}],
  });
});
