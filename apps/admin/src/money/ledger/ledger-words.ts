import { counted, type LedgerSource } from "@frankpledge/domain";

/** The ledgers by the words that an officer knows them by, and where their lines are listed. */
export const LEDGERS: Record<LedgerSource, { resource: string; title: string; one: string; many: string }> = {
  PAYMENT: {
    resource: "payments",
    title: "Payments to suppliers",
    one: "payment to a supplier",
    many: "payments to suppliers",
  },
  POSTING: {
    resource: "postings",
    title: "General ledger",
    one: "line of the ledger",
    many: "lines of the ledger",
  },
};

/** "1 payment to a supplier", "4 payments to suppliers". */
export function linesInWords(count: number, source: LedgerSource): string {
  const { one, many } = LEDGERS[source];
  return counted(count, one, many);
}

/** "one line", "1,234 lines". */
export const linesWords = (count: number): string => (count === 1 ? "one line" : counted(count, "line"));

/** The ledger that a list of lines is of. */
export const sourceOf = (resource: string): LedgerSource =>
  resource === LEDGERS.POSTING.resource ? "POSTING" : "PAYMENT";
