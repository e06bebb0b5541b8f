import { poundsFromPence } from "@frankpledge/domain";
import type { ResolveTree } from "graphql-parse-resolve-info";
import { payment } from "../money/ledger/payment.entity.ts";
import type { Store } from "../record/store.ts";
import type { Column } from "./column.ts";
import type { Download } from "./download.ts";
import { countRows, type LoadedRow, type RowsAsked, readRows } from "./read-rows.ts";
import type { Told } from "./told-row.ts";

/** What the Order asks of each item, and why a word of it is withheld: its name here, its heading, and its source. */
const ASKED: [name: string, header: string, told: (line: LoadedRow) => unknown, kind?: Column["kind"]][] = [
  ["date", "Date", (line) => line.paidOn, "date"],
  ["recipient", "Recipient", recipientOf],
  ["purpose", "Purpose", (line) => line.description],
  ["valueForMoney", "Value for money", (line) => line.valueForMoney],
  ["amount", "Amount", (line) => pounds(line.amount), "money"],
  ["vat", "VAT", (line) => pounds(line.vat), "money"],
  ["merchantCategory", "Merchant category", (line) => line.merchantCategory],
  ["department", "Department", (line) => line.department],
  ["contract", "Contract", (line) => line.contract],
  ["reference", "Reference", (line) => line.transactionNumber ?? line.invoiceNumber],
  ["withheldBecause", "Withheld because", (line) => redactionOf(line).reason],
  ["withheldBy", "Withheld by", (line) => redactionOf(line).authorisedBy],
  ["withheldUntil", "Withheld until", (line) => redactionOf(line).until, "date"],
];

/** The fields of a payment that those are told from. */
const READ = [
  "paidOn",
  "supplier",
  "supplierRedacted",
  "redaction",
  "description",
  "valueForMoney",
  "amount",
  "vat",
  "merchantCategory",
  "department",
  "contract",
  "transactionNumber",
  "invoiceNumber",
];

/**
 * The list that the Elected Local Policing Bodies (Specified Information) Order 2011 asks for: every item of
 * expenditure that exceeds £500, by the line or by the invoice as the body counts them.
 */
export function spendingList(store: Store, asked: RowsAsked): Download {
  const exceeding: RowsAsked = { ...asked, filter: { ...asked.filter, standing: true, over500: true } };
  const selection = Object.fromEntries(
    READ.map((name): [string, ResolveTree] => [name, { name, alias: name, args: {}, fieldsByTypeName: {} }]),
  );
  return {
    columns: ASKED.map(([name, header, , kind = "text"]) => ({
      header,
      kind,
      cell: (row) => (row[name] as string | null) ?? null,
    })),
    rows: async function* () {
      for await (const some of readRows(store, payment, selection, exceeding)) yield some.map(tell);
    },
    count: () => countRows(store, payment, exceeding),
  };
}

const tell = (line: LoadedRow): Told =>
  Object.fromEntries(ASKED.map(([name, , told]) => [name, told(line) ?? null]));

/** A name that the source gives is given, be it "Redacted"; where it was taken out, that is said. */
function recipientOf(line: LoadedRow): unknown {
  return line.supplier ?? (line.supplierRedacted ? "Name withheld" : null);
}

const redactionOf = (line: LoadedRow): Told => (line.redaction as Told | null) ?? {};

const pounds = (pence: unknown): string | null =>
  pence === null ? null : poundsFromPence(BigInt(pence as number));
