import type { Cell } from "./table-file.ts";

/**
 * A cell as text, as a person sees it in the spreadsheet: dates as ISO, truth values as TRUE and FALSE, nothing as "".
 * Numbers plainly, to the fifteen digits that a spreadsheet keeps: no exponent, no float noise, no thousands.
 */
export function textOfCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return textOfNumber(cell);
  return cell.date;
}

// One formatter for all calls: it is dear to make and cheap to use.
const PLAIN_NUMBER = new Intl.NumberFormat("en-GB", {
  useGrouping: false,
  maximumSignificantDigits: 15,
  signDisplay: "negative",
});

function textOfNumber(value: number): string {
  // `+ 0` makes -0 a plain 0.
  return Number.isSafeInteger(value) ? String(value + 0) : PLAIN_NUMBER.format(value);
}
