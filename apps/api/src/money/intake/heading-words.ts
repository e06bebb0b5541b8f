import { type Cell, textOfCell } from "@frankpledge/tabular";

/**
 * A heading as a key: lower case, without signs, "Net Amount (£)" and "* NET_AMOUNT:" alike "net amount".
 * It is what a kept mapping is kept by.
 */
export const normaliseHeading = (heading: Cell | undefined): string =>
  textOfCell(heading ?? null)
    .slice(0, 300)
    .replace(/([a-z])([A-Z][a-z]|[A-Z]{2})/g, "$1 $2")
    .replace(/([A-Z]{2,})([A-Z][a-z]{2,})/g, "$1 $2")
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/#/g, " no ")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The keys of a layout's headings: one without words goes by its place, one that comes again by its count. */
export function headingKeys(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, index) => {
    const key = normaliseHeading(heading) || `column ${index + 1}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

/** A heading's words in one spelling each: short forms written out, plurals and near misses put right. */
export function headingWords(heading: Cell | undefined): string[] {
  const key = normaliseHeading(heading);
  if (key === "" && /[£\ufffd]/.test(textOfCell(heading ?? null))) return ["pounds"];
  return key
    .replace("value added tax", "vat")
    .replace(/\bg l\b/, "gl")
    .split(" ")
    .flatMap((word) => parted(word).split(" "))
    .flatMap((word) => (SPELLED[word] ?? mended(word)).split(" "))
    .filter((word) => word !== "" && !FILLERS.has(word));
}

const FILLERS = new Set(["the", "of", "for", "in", "a", "an", "s", "p", "final", "column"]);

const SPELLED: Record<string, string> = {
  nett: "net",
  amt: "amount",
  amnt: "amount",
  amounts: "amount",
  ref: "reference",
  refs: "reference",
  refno: "reference no",
  num: "no",
  nbr: "no",
  nr: "no",
  number: "no",
  numbers: "no",
  identifier: "id",
  trans: "transaction",
  tran: "transaction",
  trx: "transaction",
  txn: "transaction",
  transno: "transaction no",
  dept: "department",
  dep: "department",
  desc: "description",
  descr: "description",
  descrip: "description",
  descriptn: "description",
  inv: "invoice",
  invno: "invoice no",
  centres: "centre",
  center: "centre",
  ctr: "centre",
  costcentre: "cost centre",
  costcenter: "cost centre",
  costc: "cost centre",
  vendor: "supplier",
  vendors: "supplier",
  suppliers: "supplier",
  supp: "supplier",
  exp: "expense",
  expenses: "expense",
  spending: "spend",
  excluding: "excl",
  exclusive: "excl",
  exc: "excl",
  ex: "excl",
  exclude: "excl",
  excludes: "excl",
  without: "excl",
  less: "excl",
  including: "incl",
  inclusive: "incl",
  inc: "incl",
  includes: "incl",
  with: "incl",
  plus: "incl",
  acct: "account",
  acc: "account",
  accounts: "account",
  doc: "document",
  docno: "document no",
  pmt: "payment",
  pymt: "payment",
  payments: "payment",
  fin: "financial",
  fiscal: "financial",
  fy: "financial year",
  yr: "year",
  mth: "month",
  serv: "service",
  services: "service",
  org: "organisation",
  organization: "organisation",
  organisational: "organisation",
  dir: "directorate",
  cap: "capital",
  rev: "revenue",
  val: "value",
  purch: "purchase",
  po: "order",
  subj: "subjective",
  cc: "cc",
  proj: "project",
  ledger: "gl",
  categories: "category",
  catagory: "category",
  cat: "category",
  cheq: "cheque",
  chq: "cheque",
  dated: "date",
  debits: "debit",
  credits: "credit",
  dr: "debit",
  cr: "credit",
  coding: "code",
  codes: "code",
  typ: "type",
  types: "type",
  funds: "fund",
  projects: "project",
  tax: "vat",
  jnl: "journal",
  jrnl: "journal",
  pstng: "posting",
  clrng: "clearing",
};

/** Words that are worth recognising with a letter wrong, dropped, doubled or swapped. */
const KNOWN = (
  "supplier amount category expenditure expense description directorate department transaction payment invoice " +
  "merchant beneficiary reference subjective objective revenue capital service account creditor narrative purpose " +
  "effective posting financial organisation classification division analysis document voucher irrecoverable " +
  "recoverable excluding including details centre project contract period"
).split(" ");
const KNOWN_SET = new Set(KNOWN);

/** Words that databases run together: "paymentdate", "beneficiaryname". */
const PARTS =
  "payment|paid|posting|invoice|transaction|supplier|vendor|beneficiary|creditor|payee|merchant|organisational|" +
  "organisation|service|category|label|expense|expenditure|cost|centre|department|directorate|account|document|" +
  "purpose|irrecoverable|recoverable|vat|net|gross|total|amount|value|date|name|number|code|type|description|" +
  "reference|unit|area|id|no";
const RUN_TOGETHER = new RegExp(`^(?:${PARTS})+$`);
const EACH_PART = new RegExp(PARTS, "g");

const parted = (word: string): string =>
  word.length > 8 && !KNOWN_SET.has(word) && RUN_TOGETHER.test(word)
    ? (word.match(EACH_PART) ?? [word]).join(" ")
    : word;

function mended(word: string): string {
  if (word.length < 5 || KNOWN_SET.has(word)) return word;
  return KNOWN.find((known) => isNear(word, known)) ?? word;
}

/** Whether one slip, or two in a long word, parts the words: a letter wrong, left out, put in, or two swapped. */
function isNear(word: string, known: string): boolean {
  const slips = known.length >= 9 ? 2 : 1;
  if (Math.abs(word.length - known.length) > slips || word[0] !== known[0]) return false;
  let before: number[] = [];
  let row = Array.from({ length: known.length + 1 }, (_, index) => index);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= known.length; j++) {
      const same = word[i - 1] === known[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[known.length] ?? 9) <= slips;
}
