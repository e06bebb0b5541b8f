import { expect, test } from "vitest";
import { spendingAsked } from "./spending-asked.ts";

const asked = (query: string) => {
  const pairs = query.split("&").map((pair) => pair.split("=").map(decodeURIComponent));
  return spendingAsked(query === "" ? [] : (pairs as [string, string][]));
};

test("nothing asked for is every payment that counts, the latest first", () => {
  expect(asked("")).toMatchObject({
    filter: { standing: true },
    orderBy: [{ field: "paidOn", direction: "DESC" }],
    project: null,
    problems: [],
  });
});

test("what a form leaves empty, the version and the page ask for nothing", () => {
  expect(asked("q=&supplier=%20&min=&release=3&page=2")).toMatchObject({
    filter: { standing: true },
    problems: [],
  });
});

test("words, headings, year and link", () => {
  const { filter, problems } = asked(
    "q=vans&supplier=Example Stationery Ltd&year=2025/26&link=not-linked&area=North&department=Estates&type=Rent",
  );
  expect(problems).toEqual([]);
  expect(filter).toEqual({
    standing: true,
    q: "vans",
    supplier: { contains: "Example Stationery Ltd" },
    financialYear: { eq: "2025-26" },
    linked: false,
    area: { eq: "North" },
    department: { eq: "Estates" },
    expenseType: { eq: "Rent" },
  });
});

test.each([
  ["£1,000", "1000.00"],
  ["500.01", "500.01"],
  ["£1.8m", "1800000.00"],
  ["-£5", "-5.00"],
])("an amount is read as people write it: %s", (written, pounds) => {
  expect(asked(`min=${encodeURIComponent(written)}`).filter.amount).toEqual({ gte: pounds });
  expect(asked(`max=${encodeURIComponent(written)}`).filter.amount).toEqual({ lte: pounds });
});

test.each([
  ["2025-04-15", "2025-04-15", "2025-04-15"],
  ["15/04/2025", "2025-04-15", "2025-04-15"],
  ["15 April 2025", "2025-04-15", "2025-04-15"],
  ["2025-04", "2025-04", "2025-04-30"],
  ["1 April 2025", "2025-04", "2025-04-01"],
  ["2025", "2025", "2025-12-31"],
  ["2025-01-01", "2025", "2025-01-01"],
])("a range of dates takes in what is dated by its month or year alone: %s", (written, first, last) => {
  expect(asked(`from=${written}`).filter.paidOn).toEqual({ gte: first });
  expect(asked(`to=${written}`).filter.paidOn).toEqual({ lte: last });
});

test.each([
  ["date", [{ field: "paidOn", direction: "ASC" }]],
  ["-amount", [{ field: "amount", direction: "DESC" }]],
  [
    "supplier",
    [
      { field: "supplier", direction: "ASC" },
      { field: "paidOn", direction: "DESC" },
    ],
  ],
])("sorted by %s", (sort, orderBy) => {
  expect(asked(`sort=${sort}`).orderBy).toEqual(orderBy);
});

test("a project by its address, within its plan or alone", () => {
  expect(asked("project=wessex-2025/rural-crime-team").project).toEqual({
    plan: "wessex-2025",
    slug: "rural-crime-team",
  });
  expect(asked("project=rural-crime-team").project).toEqual({ plan: null, slug: "rural-crime-team" });
});

test.each([
  ["year=2025-27", /ends in 2026/],
  ["from=31/02/2025", /not a date/],
  ["min=lots", /not one amount/],
  ["max=about £5", /not an exact amount/],
  ["link=perhaps", /"linked" or "not-linked"/],
  ["sort=weight", /cannot be sorted by “weight”/],
  ["project=../x", /not the address of a project/],
  ["q=!!!", /letters or digits/],
  ["takenBackBy=last", /not the number of a published version/],
  [`supplier=${"x".repeat(201)}`, /200 characters at most/],
  ["suplier=Example", /cannot be asked by “suplier”/],
  ["year=2024-25&year=2025-26", /stands twice/],
])("%s is told and left out", (query, sentence) => {
  const { filter, problems, orderBy } = asked(query);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
  expect(filter).toEqual({
    standing: true,
    ...(query.startsWith("year=2024") && { financialYear: { eq: "2024-25" } }),
  });
  expect(orderBy).toEqual([{ field: "paidOn", direction: "DESC" }]);
});

test("a range whose ends are the wrong way round is told and left out whole", () => {
  const { filter, problemOf } = asked("from=2025-06-01&to=2025-05-31&min=10&max=9");
  expect(filter).toEqual({ standing: true });
  expect(Object.keys(problemOf).sort()).toEqual(["max", "to"]);
  expect(asked("from=2025-05&to=2025-05").problems).toEqual([]);
});

test("payments that a later version took back are asked for by its number", () => {
  expect(asked("takenBackBy=4")).toMatchObject({ filter: { standing: true, takenBackBy: 4 }, problems: [] });
});

test("each fault is told, and what can be read still holds", () => {
  const { filter, problems } = asked("year=nineteen&min=x&supplier=Example");
  expect(problems).toHaveLength(2);
  expect(filter).toEqual({ standing: true, supplier: { contains: "Example" } });
});
