import { afterAll, beforeAll, expect, it } from "vitest";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { takeFile, takeTable } from "./testing/take-file.ts";

let api: TestApi;
let every: EveryKind;

beforeAll(async () => {
  api = await openTestApi();
  every = await everyKindOfRow(api);
  await takeIn(api.store, {
    text: "Date,Supplier,Amount\n,Example Lamps plc,20.00\n05/05/2025,Example Lamps plc,20.00\n",
    name: "undated.csv",
  });
  await api.publish();
});
afterAll(() => api.close());

const FIGURES = `originalBudget budget profiledBudget ordered actual supplierPayments forecast variance varianceToDate
  savingsTarget savingsDelivered lineCount postingCount paymentCount`;

const finance = async (args: string) =>
  (
    await api.read(
      `{ finance(body: "testshire", ${args}) { rows { keys { dimension code slug label } figures { ${FIGURES} } }
        total { ${FIGURES} } notes readAt { live release title revision effectiveAt reconstructed } } }`,
    )
  ).finance;

it("is what the API gives, in its shape", async () => {
  const cases: [string, string][] = [
    [
      "groupBy=PRIORITY,PROJECT&year=2025/26&toPeriod=2",
      'groupBy: [PRIORITY, PROJECT], filter: { financialYear: { eq: "2025-26" } }, toPeriod: 2',
    ],
    ["groupBy=SUPPLIER", "groupBy: [SUPPLIER]"],
    [
      `groupBy=FUND&projectId=${every.project}`,
      `groupBy: [FUND], filter: { projectId: { eq: "${every.project}" } }`,
    ],
    ["groupBy=MONTH&department=", "groupBy: [MONTH], filter: { department: { isNull: true } }"],
    ["release=1", 'groupBy: [], asAt: "release:1"'],
  ];
  for (const [query, args] of cases) {
    const { about, ...told } = (await takeFile(api, `finance.json?${query}`)).json();
    const { readAt, ...asked } = await finance(args);
    expect({ ...told, readAt: about.readAt.release }, query).toEqual({ ...asked, readAt: readAt.release });
  }
});

it("is a table whose last row is the total, with the notes", async () => {
  const query = "groupBy=PROJECT&toPeriod=2";
  const { rows, total, notes } = await finance("groupBy: [PROJECT], toPeriod: 2");
  const csv = await takeTable(api, `finance.csv?${query}`);
  expect(csv.headers.slice(0, 4)).toEqual([
    "project",
    "project.code",
    "project.slug",
    "figures.originalBudget",
  ]);
  expect(csv.rows.map((row) => row["figures.supplierPayments"] ?? null)).toEqual(
    [...rows, { figures: total }].map(({ figures }) => figures.supplierPayments),
  );
  expect(csv.rows.map(({ isTotal }) => isTotal)).toEqual([...rows.map(() => "false"), "true"]);
  expect(rows.length).toBeGreaterThan(1);
  expect(notes.length).toBeGreaterThan(0);
  expect(csv.rows.at(-1)?.notes).toBe(notes.join(" "));
  const workbook = await takeTable(api, `finance.xlsx?${query}`);
  expect(workbook.headers).toEqual(csv.headers);
  expect(workbook.rows.map(({ isTotal }) => isTotal)).toEqual(csv.rows.map(({ isTotal }) => isTotal));
});
