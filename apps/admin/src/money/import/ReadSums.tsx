import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { showMoney } from "../../field/money-typed.ts";
import type { ImportFacts } from "./imports.ts";

/** What became, or would become, of each row of a file; the totals that the file prints, beside what was read. */
export function ReadSums({ one }: { one: ImportFacts }) {
  const isIn = one.state !== "STAGED";
  const rows = [
    [isIn ? "Taken in" : "To be taken in", one.accepted, one.acceptedSum],
    ["Already in the ledger, not taken twice", one.duplicates, one.duplicateSum],
    ["Titles, headings and totals, left out", one.leftOut, null],
    ["Could not be read", one.rejected, one.rejected > one.rejectedUnread ? one.rejectedSum : null],
  ] as const;
  const notes = [
    one.rejectedUnread > 0 &&
      `The sum of what could not be read is without ${one.rejectedUnread === 1 ? "one row whose amount is" : `${one.rejectedUnread.toLocaleString("en-GB")} rows whose amounts are`} not known.`,
    one.takenBack > 0 &&
      `${count(one.takenBack)} already in the ledger, but taken back on the record: it stays so.`,
    one.negatives > 0 && `${count(one.negatives)} below £0, such as refunds.`,
    one.undated > 0 && `${count(one.undated)} without a date.`,
    one.lookalikes > 0 &&
      `${count(one.lookalikes)} without a number look like lines that are in the ledger already. They are taken in: look at them first.`,
    one.renumbered > 0 &&
      `${count(one.renumbered)} of a transaction number that is on record with other words. They are taken in: look that nothing counts twice.`,
  ].filter((note) => note !== false);
  return (
    <>
      <Table
        size="small"
        aria-label="What was read"
        sx={{ maxWidth: 640, fontVariantNumeric: "tabular-nums" }}
      >
        <TableHead>
          <TableRow>
            <TableCell>Rows of the file</TableCell>
            <TableCell align="right">Number</TableCell>
            <TableCell align="right">Sum</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([words, number, sum]) => (
            <TableRow key={words}>
              <TableCell component="th" scope="row">
                {words}
              </TableCell>
              <TableCell align="right">{number.toLocaleString("en-GB")}</TableCell>
              <TableCell align="right">{sum === null ? "" : showMoney(sum)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {notes.map((note) => (
        <Typography key={note} variant="body2" sx={{ mt: 1 }}>
          {note}
        </Typography>
      ))}
      <PrintedTotals totals={one.printedTotals} />
    </>
  );
}

function PrintedTotals({ totals }: { totals: ImportFacts["printedTotals"] }) {
  const amiss = totals.filter(({ agrees }) => !agrees);
  if (totals.length === 0) return null;
  if (amiss.length === 0) {
    return (
      <Alert severity="success" sx={{ mt: 1 }}>
        {totals.length === 1
          ? `The total that the file prints, ${showMoney(totals[0]?.printed)}, is what was read.`
          : `All ${totals.length} totals that the file prints are what was read.`}
      </Alert>
    );
  }
  return (
    <Alert severity="warning" sx={{ mt: 1 }}>
      {amiss.length === 1 ? "A total" : `${amiss.length} totals`} that the file prints{" "}
      {amiss.length === 1 ? "is" : "are"} not what was read:
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {amiss.slice(0, SHOWN).map(({ sheet, row, printed, read }) => (
          <li key={`${sheet} ${row}`}>
            {sheet ? `${sheet}, row ${row}` : `Row ${row}`}: printed {showMoney(printed)}, read{" "}
            {showMoney(read)}
          </li>
        ))}
      </Box>
      {amiss.length > SHOWN && `And ${amiss.length - SHOWN} more.`}
    </Alert>
  );
}

/** As many totals that do not agree as are named. */
const SHOWN = 10;

const count = (lines: number): string =>
  lines === 1 ? "One line is" : `${lines.toLocaleString("en-GB")} lines are`;
