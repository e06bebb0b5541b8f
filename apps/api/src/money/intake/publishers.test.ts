import { describe, expect, test } from "vitest";
import { buildTable, readFile } from "./build-table.ts";

/** Lists of headings that bodies publish under, each with the places of the amount, the date and the supplier. */
const PUBLISHED: readonly [headings: string, amount: number, date: number | null, supplier: number][] = [
  ["Authority|Service Area|Description|Payment|Amount|Supplier", 4, 3, 5],
  ["Account|CostC|Amount|[Council]|Service|Supplier", 2, null, 5],
  [
    "Body|Organisation Name|Date|Internal Ref Number|Net Amount|Irrecoverable VAT|Supplier (Beneficiary) Name|Supplier ID|VAT Reg|Expense Area|Proclass",
    4,
    2,
    6,
  ],
  [
    "Date|Transaction Number|Directorate|Local Authority Dept|Merchant Category|Summary of Purpose of Expenditure 1|Summary of Purpose of Expenditure 2|Beneficiary|Total",
    8,
    0,
    7,
  ],
  [
    "Portfolio|Directorate|Division|Service Area|Type of Expenditure|Payment Date|Amount (£)|Supplier",
    6,
    5,
    7,
  ],
  ["Transaction Date|Gross Amount \ufffd|Supplier Name|Expense Area|Expense Type|Expense Code|VCSE", 1, 0, 2],
  ["SUPPLIER|AMOUNT|TRANSACTION DATE|COST CENTRE|ACCOUNT|DEPARTMENT|SUMMARY OF EXPENDITURE", 1, 2, 0],
  [
    "Body name|Directorate|Service Area Categorisation|Supplier Name|Payment Date|Card Transaction|Net Amount|Purpose of Spend",
    6,
    4,
    3,
  ],
  [
    "Payment Date|Transaction Number|Net Amount|Supplier (Beneficiary) Name|Directorate/Service|Service Category URI|Capital/Revenue",
    2,
    0,
    3,
  ],
  [
    "Name of Organisation|Body|Service Area|Spend Description|Date|Amount (Net of VAT)|Unrecoverable VAT|Supplier Name|Spend (cost-code)|Spend (Cap/Rev)",
    5,
    4,
    7,
  ],
  ["Merchant Category|Supplier|Service|Summary of Purpose of Expenditure|invoice_date|net_amount", 5, 4, 1],
  ["Paid Date|Service|Subjective Description|Payee|Value|Order No", 4, 0, 3],
  [
    "Reference No|Entity|Date of Payment|Expense Type|Expense Area|Supplier|Transaction number|Narrative|Amount in Sterling",
    8,
    2,
    5,
  ],
  [
    "1. BODY NAME|2. TRANSACTION NUMBER|3. DATE INCURRED|4. DATE PAID|5. BENEFICIARY|7. DEPARTMENT|Total",
    6,
    3,
    4,
  ],
  ["organisationalunit|beneficiaryname|paymentdate|transactionnumber|amount|purpose", 4, 2, 1],
  [
    "PO|Vendor Name 2|Posting Date|Sum of Amount|GL Account Description|Cost Center/Capital Project Description",
    3,
    2,
    1,
  ],
  ["LA Department|Expenditure Category/Description|Invoice Line Amount|Creditor_Name|Paym Acc Date", 2, 4, 3],
  ["DEPARTMENT|DESCRIPTION|SUPPLIER|£ SPEND (EXCLUDING VAT)|Date Incurred - Payment Date", 3, 4, 2],
];

describe("the columns of publishers", () => {
  test.each(PUBLISHED)("%s", async (headings, amount, date, supplier) => {
    const columns = headings.split("|");
    const row = (number: number): string[] =>
      columns.map((heading, column) => {
        if (column === amount) return `${number}234.5${number}`;
        if (column === date || /date/i.test(heading)) return `0${number}/04/2023`;
        if (column === supplier) return `Example ${number} Ltd`;
        if (/VAT$|Irrecoverable|Unrecoverable/i.test(heading)) return "0.00";
        if (/number|no$|id$|ref|PO|code/i.test(heading)) return `10000${number}`;
        return /Cap/.test(heading) ? "Revenue" : `Words of ${heading.toLowerCase()}`;
      });
    const file = await readFile(buildTable([columns, row(1), row(2), row(3)]));
    const roles = file.found.layouts[0]?.roles ?? [];
    expect(Math.max(roles.indexOf("amount"), roles.indexOf("grossAmount"))).toBe(amount);
    expect(roles.indexOf("date")).toBe(date ?? -1);
    expect(roles.indexOf("supplier")).toBe(supplier);
    expect(file.lines).toHaveLength(3);
    expect(file.others).toEqual(["HEADING 1"]);
  });
});
