/** Names and values that plain rewriting would get wrong. */
const AS_SPOKEN: Record<string, string> = {
  agreedBy: "Agreed by",
  alternative: "What it shows, in words",
  answerState: "Answer",
  askedFor: "Asked for whom",
  calledFor: "Called for",
  clearDays: "Clear days",
  coversTo: "Covers to",
  doneOn: "Date",
  dueBy: "Due by",
  hostDeadlineDays: "Host authority’s deadline, working days before",
  hostDeadlineOn: "Host authority’s deadline",
  moves: "Moved from",
  papersDueOn: "Papers due by",
  paperTimes: "Clear days of each paper",
  provision: "Where the law asks for it",
  shownOn: "Page of this record",
  through: "Through",
  amberLimit: "Amber as far as",
  approvedBy: "Approved by",
  asWritten: "As written in the paper",
  deliveryRag: "Delivery RAG",
  endStatus: "Timing",
  expectedEnd: "Forecast end",
  baselineFrom: "Compared with, from",
  baselineTo: "Compared with, to",
  decimals: "Places behind the point",
  fromMilestoneId: "Waits for this milestone of it",
  fromProjectId: "Waits for",
  toMilestoneId: "Its milestone that waits",
  toProjectId: "Project that waits",
  lagDays: "Working days between",
  scheduleTask: "Task of the schedule",
  heldOn: "Date of the meeting",
  allocations: "Counts for",
  clearanceDays: "Working days to clear",
  deadline: "Updates are due",
  dueOn: "Deadline of our own",
  enteredFor: "Entered on behalf of",
  fromEnd: "From",
  fromPeriod: "From period",
  hostDays: "Working days the host authority asks",
  meetingOn: "Date of the meeting",
  meetingTitle: "Meeting",
  presentBaselineEnd: "Measured against now",
  slip: "Slip",
  toEnd: "To",
  importId: "Import",
  limits: "What the figures cannot tell",
  linked: "Linked to a project",
  of: "Out of",
  original: "Original budget",
  paid: "Paid of it",
  paidFrom: "From date",
  paidTo: "To date",
  paidOn: "Date",
  outturn: "How the outturn is foretold",
  publishedAt: "Where they are published",
  publishedBy: "Who publishes the figures",
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
  suppressBelow: "Withhold counts below",
  supplierRedacted: "Name withheld",
  toPeriod: "To period",
  vat: "VAT",
  yearToDate: "What a year comes to",
  years: "Latest year",
  revision: "Last change",
  slug: "Address",
  stated: "Amount",
  BEFORE_YEAR: "Before each financial year",
  CHANGE_BOARD: "Force change board",
  DOWN: "Less is better",
  SPENDING_OVER_500: "Spending over £500",
  LAST_YEARS_SHAPE: "By the shape of the year before",
  LATEST: "The last reading of it",
  NEITHER: "Neither more nor less is better",
  NONE: "Not foretold",
  ONE_TO_ONE: "1-to-1",
  SAME_PACE: "At the pace so far",
  SHARE: "The share of all that were counted",
  STATED: "A figure",
  SUM: "The sum of its readings",
  UNKNOWN: "Not stated",
  UP: "More is better",
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
