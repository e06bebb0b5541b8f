import { CYCLE_STATE_WORDS, formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { Link } from "react-admin";
import { rowAddress } from "../../record/row-address.ts";
import type { PlanningCycle } from "./planning-cycle.ts";

/** The year's days in their order, each with the row that it comes from. Two columns fit a telephone. */
export function CycleTable({ items }: Pick<PlanningCycle, "items">) {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>What</TableCell>
          <TableCell sx={{ width: { xs: "40%", sm: "30%" } }}>When, and where it stands</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map(({ on, title, of, law, state, row }) => (
          <TableRow key={`${on} ${title} ${of}`} sx={{ verticalAlign: "top" }}>
            <TableCell component="th" scope="row">
              {row ? <Link to={rowAddress(row)}>{title}</Link> : title}
              <Typography variant="body2" color="textSecondary">
                {[of, law].filter(Boolean).join(". ")}
              </Typography>
            </TableCell>
            <TableCell>
              {on === null ? "No day fixed" : formatPartialDate(on as PartialDate)}
              <Typography
                variant="body2"
                sx={{ fontWeight: state === "OVERDUE" || state === "DONE_LATE" ? 700 : 400 }}
              >
                {CYCLE_STATE_WORDS[state]}
              </Typography>
              {row === null && (
                <Typography variant="body2" color="textSecondary">
                  Asked by law each year; not on the record yet
                </Typography>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
