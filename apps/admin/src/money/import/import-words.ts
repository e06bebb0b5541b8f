import { inWords } from "../../field/words.ts";
import type { ColumnRole, ImportColumn, ImportFacts } from "./imports.ts";

/** The states of an import for a reader. */
export const STATES: Record<ImportFacts["state"], string> = {
  READING: "Being read",
  STAGED: "Waits for you",
  COMMITTED: "Taken in",
  UNDONE: "Taken back",
  CANCELLED: "Cancelled",
  FAILED: "Could not be read",
  INTERRUPTED: "Interrupted",
};

/** How a column's role was found. */
export const CERTAINTIES: Record<ImportColumn["certainty"], string> = {
  HEADING: "by its heading",
  CONTENT: "by what it holds",
  KEPT: "as decided before",
  GUESS: "a guess: please check",
};

const ROLES: Partial<Record<ColumnRole, string>> = {
  amount: "Amount, without VAT",
  grossAmount: "Amount with VAT",
  vat: "VAT",
  ignore: "Not read",
  body: "Name of the policing body",
  kind: "Kind of posting",
  holder: "Whose budget",
};

/** What a column holds, for a reader. */
export const roleWords = (role: ColumnRole): string => ROLES[role] ?? inWords(role);

/** What a column is called; one without a heading goes by its number, as the API knows it. */
export const columnName = (heading: string, place: number): string => heading || `Column ${place + 1}`;

/** The size of a file: "12 KB". */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
