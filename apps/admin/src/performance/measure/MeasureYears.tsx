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
import type { ReactNode } from "react";
import { useRecordContext } from "react-admin";
import { showDecimal } from "../../field/decimal-typed.ts";
import { NotStated } from "../../field/NotStated.tsx";
import { RagChip } from "../../field/RagChip.tsx";
import { ScrollRegion } from "../../frame/ScrollRegion.tsx";
import type { MeasureRow, MeasureYear } from "./measure-row.ts";

const TITLE = "Its years against their targets";

/** What each financial year of the measure around comes to, and the rating that follows; nobody types it. */
export function MeasureYears() {
  const measure = useRecordContext<MeasureRow>();
  if (!measure) return null;
  const { years, decimals, unit } = measure;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {TITLE}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          Worked out from the readings of the own area, in {unit}. Nobody types a rating.
        </Typography>
        {years.length === 0 ? (
          <Typography variant="body2" color="textSecondary">
            No reading and no target yet.
          </Typography>
        ) : (
          <ScrollRegion label={TITLE}>
            <Table size="small" sx={{ "& td, & th": { verticalAlign: "top" } }}>
              <TableHead>
                <TableRow>
                  <TableCell>Year</TableCell>
                  <TableCell align="right">Target</TableCell>
                  <TableCell align="right">To date</TableCell>
                  <TableCell align="right">Outturn</TableCell>
                  <TableCell>Rating</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {years.map((year) => (
                  <YearRow key={year.financialYear} year={year} places={decimals} />
                ))}
              </TableBody>
            </Table>
          </ScrollRegion>
        )}
      </CardContent>
    </Card>
  );
}

function YearRow({ year, places }: { year: MeasureYear; places: number }) {
  const { financialYear, target, targetAsWritten, toDate, periods, outturn, outturnMethod, changed } = year;
  const { colour, label, reason, definition } = year.performanceRag;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: "nowrap" }}>
        {financialYear}
      </TableCell>
      <NumberCell value={target} remark={targetAsWritten && `Written “${targetAsWritten}”`} />
      <NumberCell
        value={toDate}
        places={places}
        remark={toDate ? (periods === 1 ? "From one reading" : `From ${periods} readings`) : changed}
      />
      <NumberCell value={outturn} places={places} remark={outturnMethod} />
      <TableCell sx={{ minWidth: 220 }}>
        <RagChip colour={colour} label={label} />
        <Remark>{reason}</Remark>
        {definition && (
          <Remark>
            {label}: {definition}
          </Remark>
        )}
      </TableCell>
    </TableRow>
  );
}

/** @property places to how many a figure is rounded; a target stays as it was set */
function NumberCell({
  value,
  places,
  remark,
}: {
  value: string | null;
  places?: number;
  remark: string | null;
}) {
  return (
    <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums", minWidth: 110 }}>
      {value === null ? <NotStated /> : showDecimal(value, places)}
      {remark && <Remark>{remark}</Remark>}
    </TableCell>
  );
}

const Remark = ({ children }: { children: ReactNode }) => (
  <Typography variant="body2" color="textSecondary">
    {children}
  </Typography>
);
