import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officer } from "../../testing/accounts.ts";
import { buildPlan, buildProject } from "../../testing/builders.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { commitImport, undoImport } from "./commit-import.ts";
import { beginImport, readImport } from "./read-import.ts";

const SPEND = `Payments over £500,,,
,,,
Date,Supplier,Purpose,Amount
05/04/2025,Example Stationery Ltd,Paper,"£1,234.50"
06/05/2025,Example Lamps plc,Lamp posts,600.00
06/05/2025,Example Lamps plc,Lamp posts,600.00
07/05/2025,Example Lamps plc,Refund,(100.00)
,Example Cleaning,Undated,50
,,Total,"2,384.50"
`;

describe("taking a file into a ledger", () => {
  let api: TestApi;
  let file: string;
  const author = { id: null, name: "Finance officer" };
  const takeIn = async (path = file, source: "PAYMENT" | "POSTING" = "PAYMENT") => {
    const begun = await beginImport(api.store, {
      body: "testshire",
      source,
      path,
      name: "spend.csv",
      author,
    });
    const read = await readImport(api.store, begun.id, path);
    return read.state === "STAGED" ? await commitImport(api.store, read.id, { author }) : read;
  };
  const finance = async (groupBy: string, asAt = "live") =>
    (
      await api.read(
        `{ finance(body: "testshire", groupBy: [${groupBy}], asAt: "${asAt}") {
          rows { keys { label code } figures { supplierPayments actual lineCount } }
          total { supplierPayments actual lineCount budget } notes } }`,
        { as: officer },
      )
    ).finance;

  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it("reads, takes in, links and sums", async () => {
    file = join(await temporaryFolder(), "spend.csv");
    await writeFile(file, SPEND);
    const plan = (await api.create("Plan", buildPlan())).id;
    const project = (await api.create("Project", buildProject(plan))).id;
    const done = await takeIn();
    expect(done).toMatchObject({
      state: "COMMITTED",
      accepted: 5,
      acceptedPence: 238450n,
      duplicates: 0,
      negatives: 1,
      undated: 1,
    });
    const told = await api.read(
      `{ import(id: "${done.id}") { state accepted problems { kind row reason } layouts { columns { heading role } } } }`,
      { as: officer },
    );
    expect(told.import).toMatchObject({ state: "COMMITTED", accepted: 5 });
    expect(told.import.problems).toContainEqual({ kind: "LEFT_OUT", row: 9, reason: "TOTAL" });
    expect((await finance("PROJECT")).rows).toMatchObject([
      {
        keys: [{ label: "Not yet linked to a project", code: null }],
        figures: { supplierPayments: "2384.50", actual: null, lineCount: 5 },
      },
    ]);
    await api.create("AllocationRule", {
      name: "Lamps",
      supplier: "lamps",
      shares: [{ projectId: project, share: 3333 }],
    });
    const linked = await finance("PROJECT");
    expect(
      linked.rows
        .map((row: { figures: { supplierPayments: string } }) => row.figures.supplierPayments)
        .sort(),
    ).toEqual(["2017.87", "366.63"]);
    expect(linked.total.supplierPayments).toBe("2384.50");
    const again = await takeIn();
    expect(again).toMatchObject({ accepted: 0, duplicates: 5, revision: null });
    await api.publish();
    const undone = await undoImport(api.store, done.id, { author });
    expect(undone.state).toBe("UNDONE");
    expect((await finance("SUPPLIER")).total).toMatchObject({ supplierPayments: "0.00", lineCount: 0 });
    expect((await finance("SUPPLIER,PROJECT", "release:1")).total).toMatchObject({
      supplierPayments: "2384.50",
      lineCount: 5,
    });
    expect((await finance("QUARTER,PRIORITY", "release:1")).rows).toMatchObject([
      {
        keys: [{ label: "Date not stated" }, { label: "Not yet linked to a project" }],
        figures: { supplierPayments: "50.00" },
      },
      {
        keys: [{ label: "Quarter 1 of 2025-26" }, { label: "Priority not stated" }],
        figures: { supplierPayments: "366.63" },
      },
      {
        keys: [{ label: "Quarter 1 of 2025-26" }, { label: "Not yet linked to a project" }],
        figures: { supplierPayments: "1967.87" },
      },
    ]);
  });

  it("lists what could not be read with its sum, and lines of which something could not", async () => {
    const path = join(await temporaryFolder(), "ledger.csv");
    await writeFile(
      path,
      "Account,Period,Type,Description,Amount\n4100,1,Payment,Fuel,10.00\n4100,16,Payment,Paper,7.00\n9100,2,Income,Grant,5.00\n4100,2,Payment,Gas,five\n",
    );
    const { id } = await takeIn(path, "POSTING");
    const { import: told } = await api.read(
      `{ import(id: "${id}") { acceptedSum rejected rejectedSum rejectedUnread undated noted questions
        problems(kind: "NOTED") { row reason text } } }`,
      { as: officer },
    );
    expect(told).toMatchObject({
      acceptedSum: "22.00",
      rejected: 1,
      rejectedSum: "0.00",
      rejectedUnread: 1,
      undated: 3,
      noted: 1,
      problems: [
        {
          row: 3,
          reason: expect.stringContaining("The period “16”"),
          text: "4100 | 16 | Payment | Paper | 7.00",
        },
      ],
    });
    expect(told.questions).toEqual([
      expect.stringContaining("which year are they of?"),
      expect.stringContaining("One line says that it is income and stands above zero (row 4)"),
    ]);
  });

  const sample = join(
    import.meta.dirname,
    "../../../../../../shared/samples/spend_opcc_lancashire_2020-21.xlsx",
  );
  it.skipIf(!existsSync(sample))("takes in a police workbook of twelve sheets", async () => {
    const done = await takeIn(sample);
    expect(done).toMatchObject({ accepted: 5250, acceptedPence: 5_340_123_875n, negatives: 41, rejected: 0 });
  });
});
