import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import {
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { showMoney } from "../../field/money-typed.ts";
import { inWords } from "../../field/words.ts";
import { ScrollRegion } from "../../frame/ScrollRegion.tsx";
import type { ImportRead } from "./imports.ts";

type Line = ImportRead["firstLines"][number];

const COLUMNS = [
  "paidOn",
  "supplier",
  "description",
  "expenseType",
  "department",
  "transactionNumber",
] as const;

/** The first lines of a file as the ledger would have them. */
export function FirstLines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  const stated = COLUMNS.filter((column) => lines.some((line) => line[column] !== null));
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          The first lines
        </Typography>
        <ScrollRegion label="The first lines">
          <Table size="small" sx={{ fontVariantNumeric: "tabular-nums" }}>
            <TableHead>
              <TableRow>
                <TableCell>Row</TableCell>
                {stated.map((column) => (
                  <TableCell key={column}>{inWords(column)}</TableCell>
                ))}
                <TableCell align="right">Amount</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <TableRow key={`${line.sourceSheet} ${line.sourceRow} ${line.amount}`}>
                  <TableCell>{line.sourceRow}</TableCell>
                  {stated.map((column) => (
                    <TableCell key={column}>{showCell(line, column)}</TableCell>
                  ))}
                  <TableCell align="right">{showMoney(line.amount)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      </CardContent>
    </Card>
  );
}

function showCell(line: Line, column: (typeof COLUMNS)[number]): string {
  const value = line[column];
  if (value === null) return "–";
  return column === "paidOn" ? formatPartialDate(value as PartialDate) : value;
}
