/** Names and values that plain rewriting would get wrong. */
const AS_SPOKEN: Record<string, string> = {
  approvedBy: "Approved by",
  asWritten: "As written in the paper",
  deliveryRag: "Delivery RAG",
  endStatus: "Timing",
  heldOn: "Date of the meeting",
  allocations: "Counts for",
  fromPeriod: "From period",
  importId: "Import",
  linked: "Linked to a project",
  original: "Original budget",
  paid: "Paid of it",
  paidFrom: "From date",
  paidTo: "To date",
  paidOn: "Date",
  received: "Received of it",
  revenueCapital: "Revenue or capital",
  reversalOfId: "Takes back",
  correctionOfId: "Stands in for",
  revised: "Revised budget",
  sourceRow: "Row of the file",
  sourceSheet: "Sheet of the file",
  spendingBasis: "Payments over £500 are counted by",
  INVOICE: "the whole invoice",
  LINE: "each line",
  standing: "Counts",
  supplierRedacted: "Name withheld",
  toPeriod: "To period",
  vat: "VAT",
  revision: "Last change",
  slug: "Address",
  stated: "Amount",
  ONE_TO_ONE: "1-to-1",
  STATED: "A figure",
  UNKNOWN: "Not stated",
  UP_TO: "up to",
  ABOUT: "about",
  OVER: "over",
  EXACT: "exactly",
  BUSINESS_AS_USUAL: "Business as usual, no specific cost",
  KEPT_HERE: "Kept here by the office",
  TRANSCRIBED: "Transcribed from papers",
  WITH_PANEL: "With the Panel",
};

/** What yes and no mean where the words alone would not say it. */
const YES_OR_NO: Record<string, [yes: string, no: string]> = {
  linked: ["Linked", "Not yet linked"],
  standing: ["Counts", "Taken back, or takes one back"],
};

/** The words of a yes or no. */
export const yesOrNo = (name: string, value: boolean): string =>
  (YES_OR_NO[name] ?? ["Yes", "No"])[value ? 0 : 1];

/** The human words of a field's name or an enum's value: "forecastEnd" → "Forecast end", "ON_HOLD" → "On hold". */
export function inWords(name: string): string {
  const spoken = AS_SPOKEN[name];
  if (spoken) return spoken;
  const words = (
    /^[A-Z_0-9]+$/.test(name) ? name.replaceAll("_", " ") : name.replace(/([A-Z])/g, " $1")
  ).toLowerCase();
  return capitalised(words);
}

/** Words at the start of a line: "RAG scheme" stays, "project" becomes "Project". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "an owner", "a project". */
export const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
