import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { Link } from "react-admin";
import { rowAddress } from "../../record/row-address.ts";
import { cycleStateWords, type PlanningCycle } from "./planning-cycle.ts";

/** The year's days in their order, each with the row that it comes from. */
export function CycleTable({ items }: Pick<PlanningCycle, "items">) {
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>When</TableCell>
            <TableCell>What</TableCell>
            <TableCell>Where it stands</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(({ on, title, of, law, state, row }) => (
            <TableRow key={`${on} ${title} ${of}`}>
              <TableCell sx={{ whiteSpace: "nowrap" }}>
                {on === null ? "No day fixed" : formatPartialDate(on as PartialDate)}
              </TableCell>
              <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                {row ? <Link to={rowAddress(row)}>{title}</Link> : title}
                <Typography variant="body2" color="textSecondary">
                  {[of, law].filter(Boolean).join(". ")}
                </Typography>
              </TableCell>
              <TableCell sx={{ minWidth: 140 }}>
                {cycleStateWords[state]}
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
    </Box>
  );
}
