import { counted } from "@frankpledge/domain";
import type { RowFileReport } from "./row-files.ts";

/** "1 row", "1,204 rows". */
export const rowsWords = (count: number): string => counted(count, "row");

/** What a file comes to, in a sentence. */
export function reportWords({
  createdCount,
  changedCount,
  duplicates,
  rejectedCount,
}: RowFileReport): string {
  const parts = [
    `${rowsWords(createdCount)} new`,
    `${rowsWords(changedCount)} changed`,
    `${rowsWords(duplicates)} there already just so`,
    ...(rejectedCount > 0 ? [`${rowsWords(rejectedCount)} that cannot be taken`] : []),
  ];
  return `${parts.join(", ")}.`;
}

/** "Projects, row 3", or "Row 3" of a file without sheets; a row that only follows from others has no place. */
export const placeWords = ({ sheet, row }: { sheet: string; row: number }): string =>
  row === 0 ? "" : sheet === "" ? `Row ${row}` : `${sheet}, row ${row}`;
