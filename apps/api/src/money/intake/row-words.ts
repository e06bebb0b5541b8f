import { parseLedgerAmount } from "@frankpledge/domain";
import type { Cell } from "@frankpledge/tabular";
import { cleanText } from "./clean-text.ts";

/** Words that say that a row is a total and nothing else: "Total", "Grand total:", "Sub-total". */
export const isTotalLabel = (text: string): boolean => TOTAL.test(text);

/** Words for a balance: a sum too, though of more than the lines above it. */
export const isBalanceLabel = (text: string): boolean => BALANCE.test(text);

/** Words that a total may have among others: "Total for Corporate Services", "Example Ltd Total". */
export const mayBeTotalLabel = (text: string): boolean =>
  /^(?:grand |sub[- ]?)?totals?\b|\btotals?:?$/i.test(text);

/** Words at the foot of a page or of a list. */
export const isFooter = (text: string): boolean => FOOTER.test(text);

/** The sum at the end of a text, as "Total paid: £53,401.00" has it. */
function sumInText(text: string): bigint | undefined {
  const written = /[-(]?(?:£|\ufffd)? ?[-(]?\d[\d,]*(?:\.\d\d?)?\)?-?$/.exec(text)?.[0];
  if (written === undefined) return undefined;
  const result = parseLedgerAmount(written.trim());
  return result.ok ? result.value : undefined;
}

/** Where a row says that it is a total, and what sum stands beside it. */
interface TotalWords {
  /** The label leaves no doubt. */
  sure: boolean;
  sum: bigint | undefined;
}

/** Looks for the words of a total in a row; null when it has none. */
export function findTotal(cells: readonly Cell[]): TotalWords | null {
  let words: { sure: boolean; text: string } | null = null;
  let sum: bigint | undefined;
  for (const cell of cells) {
    if (typeof cell === "number") sum = pence(cell) ?? sum;
    else if (typeof cell === "string") {
      const text = cleanText(cell);
      if (text === null) continue;
      if (words === null && (isTotalLabel(text) || mayBeTotalLabel(text) || TOTAL_WITH_SUM.test(text)))
        words = { sure: isTotalLabel(text) || TOTAL_WITH_SUM.test(text), text };
      else sum = pence(text) ?? sum;
    }
  }
  return words === null ? null : { sure: words.sure, sum: sum ?? sumInText(words.text) };
}

function pence(written: string | number): bigint | undefined {
  const result = parseLedgerAmount(written);
  return result.ok ? result.value : undefined;
}

const KINDS =
  "grand|sub|overall|net|gross|page|sheet|column|report|final|running|invoice|month(?:ly)?|period|year|batch|payment|file";
const TOTAL = new RegExp(
  `^\\W*(?:the )?(?:(?:${KINDS})[- ]?)*totals?(?: (?:amount|value|spend|paid|payments?|expenditure|net|gross|cost|sum|to date|invoices?|for (?:the )?(?:month|period|year|report|page)|(?:${KINDS})))*\\W*(?:\\(?(?:£|gbp|\\ufffd)\\)?)?\\W*$`,
  "i",
);
const BALANCE =
  /^\W*(?:(?:opening|closing|account|net) balance|balance|balance (?:brought|carried) (?:forward|down)|(?:balance )?[bc]\/[fd])(?: (?:brought|carried) (?:forward|down))?(?: as at .{0,20})?\W*$/i;
const TOTAL_WITH_SUM =
  /^(?:grand |sub[- ]?)?total[^\d]{0,60}(?:£|\ufffd|:|=) ?[-(]?\d[\d,]*(?:\.\d\d?)?\)?$/i;

const FOOTER =
  /^\W*(?:please note|notes?\b|\*|source\b|end of (?:report|file|list|data)|page \d|printed\b|report (?:run|date|produced|generated)|run (?:date|on)|produced (?:by|on)|generated (?:by|on)|contains public sector|this (?:list|data|report|spreadsheet|file|information)|data (?:source|as at|extracted|correct)|for (?:further|more)|if you|©|copyright|key\b|(?:number|no\.?|count) of\b|record count|records?\b|rows?\b|payments? (?:over|above|under|to individuals)|amounts? (?:shown|are|exclude|include|in)|all (?:amounts|figures|values)|figures|excludes?|includes?|\d+ (?:records?|rows?|payments?|transactions?)\b|prepared by|disclaimer|open government licence|licen[cs]ed?)/i;
