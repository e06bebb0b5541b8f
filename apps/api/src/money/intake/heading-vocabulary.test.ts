import { expect, test } from "vitest";
import { rolesOfHeading } from "./heading-vocabulary.ts";
import { headingKeys, normaliseHeading } from "./heading-words.ts";

test.each([
  [
    "amount",
    "Amount|AMOUNT PAID|Net Amount(£)|Net Amount(\ufffd)|NET AMOUNT (Â£)|Amount (excl VAT)|Net Amt|Nett|Value|£|Total Invoice Amount|* Amount *|amount_paid|Amount exc. recoverable VAT|Line Amount|Total Cost|Spend (£)|AmountNetOfVAT",
  ],
  ["grossAmount", "Gross|Gross Amount|Amount inc VAT|TotalAmountIncVAT|Total (incl. VAT)"],
  ["vat", "VAT|VAT Amount|Irrecoverable VAT|Tax Amount|Value Added Tax"],
  ["debit", "Debit|DR|Debit Amount (£)"],
  ["credit", "Credit|CR|Credits"],
  [
    "date",
    "Date|* Date|Payment Date|Date Paid|Posting Date|Invoice Date|Transaction Date|Effective Date|PaymentDate|Date of payment|Clearing Date",
  ],
  ["financialYear", "Fin Year|Financial Year|FY|Fiscal Year|Year"],
  ["period", "Period|Accounting Period|Month|Posting Period"],
  [
    "supplier",
    "Supplier|SUPPLIER FINAL|* SUPPLIER FINAL|Supplier Name|Name:  |Beneficiary|Payee|Vendor Name|Creditor|Paid To|Merchant|Suplier|Supplier(T)|Name of supplier",
  ],
  [
    "description",
    "Purpose|Description|Narrative|Details|Summary of Purpose of Expenditure|Line Description|Desciption",
  ],
  [
    "expenseType",
    "Expense Type|Expenditure Catergory|Category|Account Description|Nominal Name|Proclass|Type of Expenditure",
  ],
  [
    "subjective",
    "Subjective|Account|Nominal|Detailed Expenses|GL Code|Cost Element|Nominal Code|Expenditure Code",
  ],
  ["department", "Department|Directorate|Dept|Department family|Division"],
  ["costCentre", "Cost Centre|COST CENTER|CostCentre|Service Cost Centre|Cost Centre Code"],
  ["objective", "Objective|Objective Code"],
  ["area", "Expense Area|Service Area|Area|Service"],
  [
    "transactionNumber",
    "Transaction Number|Trans No|Document No.|Voucher|Batch|Ref|TransactionNumber|HBC ref no|Journal Ref|Trans #",
  ],
  ["lineNumber", "Line|Line No|Distribution Line Number"],
  ["invoiceNumber", "Invoice Ref|Invoice Number|Inv No|Supplier Reference"],
  ["merchantCategory", "Merchant Category|MCC|Merchant Category Code"],
  ["revenueCapital", "Capital/Revenue|Cap/Rev|Revenue or Capital"],
  ["holder", "Corporation Sole|PCC/CC"],
  ["fund", "Fund|Funding Source"],
  ["project", "Project|Project Code"],
  ["kind", "Kind|Journal Type|TransType|Document Type"],
  ["contract", "Contract|Contract Ref"],
  ["valueForMoney", "Value for money|VFM Statement"],
  ["body", "Body Name|Entity|Local Authority"],
  [
    "ignore",
    "Supplier ID|Vendor Number|VAT Registration Number|Supplier Postcode|Purchase Order No|Organisation URI",
  ],
])("%s: %s", (role, headings) => {
  const roles = headings.split("|").map((heading) => `${heading}: ${rolesOfHeading(heading)[0]?.role}`);
  expect(roles).toEqual(headings.split("|").map((heading) => `${heading}: ${role}`));
});

test("words that are no heading claim nothing", () => {
  for (const text of ["", "  ", "Example Stationery Ltd", "Spare", "Xyz"])
    expect(rolesOfHeading(text)).toEqual([]);
});

test("a net amount is heard before a plain one, and a plain one before a gross one", () => {
  const loudness = (heading: string): number => rolesOfHeading(heading)[0]?.score ?? 0;
  expect(loudness("Net Amount")).toBeGreaterThan(loudness("Amount"));
  expect(loudness("Amount")).toBeGreaterThan(loudness("Invoice Amount"));
  expect(loudness("Payment Date")).toBeGreaterThan(loudness("Date"));
  expect(loudness("Date")).toBeGreaterThan(loudness("Invoice Date"));
});

test("headings that differ in signs and cases alone have one key", () => {
  expect(normaliseHeading(" * Net_Amount (£): ")).toBe("net amount");
  expect(headingKeys(["Amount", "AMOUNT:", "", "Supplier"])).toEqual([
    "amount",
    "amount 2",
    "column 3",
    "supplier",
  ]);
});
