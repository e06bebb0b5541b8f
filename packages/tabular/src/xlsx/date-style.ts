/** How a number format shows a number: as a date or moment, as a time of day alone, or as a length of time. */
export type DateStyle = "DATE" | "TIME" | "DURATION";

/** What a number format makes of a number, by its number and, for one of the file's own, its code. */
export function dateStyleOf(formatId: number, formatCode: string | undefined): DateStyle | null {
  if (formatCode === undefined) return BUILT_IN.get(formatId) ?? null;
  // Colours, currencies and conditions stand in brackets, and so do hours counted beyond a day: [h]:mm.
  if (/\[(?:h+|m+|s+)\]/i.test(formatCode)) return "DURATION";
  const letters = formatCode
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General/gi, "");
  if (!/[dmyhs]/i.test(letters)) return null;
  // "m" is a month unless hours or seconds stand beside it.
  return /[hs]/i.test(letters) && !/[dy]/i.test(letters) ? "TIME" : "DATE";
}

/** The formats that every workbook has without writing their code; 27 to 36 and 50 to 58 are East Asian dates. */
const BUILT_IN = new Map<number, DateStyle>([
  ...[14, 15, 16, 17, 22].map((id) => [id, "DATE"] as const),
  ...[18, 19, 20, 21, 45, 47].map((id) => [id, "TIME"] as const),
  [46, "DURATION"],
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "DATE"] as const),
  ...[32, 33, 55, 56].map((id) => [id, "TIME"] as const),
]);
