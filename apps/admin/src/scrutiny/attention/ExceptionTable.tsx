import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { Link } from "react-admin";
import { NotStated } from "../../field/NotStated.tsx";
import { rowAddress } from "../../record/row-address.ts";
import type { ExceptionReport } from "./exceptions.ts";

interface ExceptionTableProps extends Pick<ExceptionReport, "exceptions" | "rules"> {}

/** What was found, of what, and who answers for it. */
export function ExceptionTable({ exceptions, rules }: ExceptionTableProps) {
  const titleOf = new Map(rules.map(({ kind, title }) => [kind, title]));
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>What</TableCell>
            <TableCell>Rule</TableCell>
            <TableCell>What was found</TableCell>
            <TableCell>Owner</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {exceptions.map((exception) => (
            <TableRow key={`${exception.id} ${exception.kind}`}>
              <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                <Link to={rowAddress({ entity: exception.entity, id: exception.id })}>{exception.label}</Link>
              </TableCell>
              <TableCell>{titleOf.get(exception.kind)}</TableCell>
              <TableCell sx={{ minWidth: 220 }}>{exception.sentence}</TableCell>
              <TableCell>{exception.owner ?? <NotStated />}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
