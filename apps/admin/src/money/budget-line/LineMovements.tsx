import { graphql } from "@frankpledge/schema";
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
import { useQuery } from "@tanstack/react-query";
import { Link, useRecordContext } from "react-admin";
import { showMoney } from "../../field/money-typed.ts";
import { inWords } from "../../field/words.ts";
import { ScrollRegion } from "../../frame/ScrollRegion.tsx";
import { request } from "../../graphql/request.ts";

const movementsQuery = graphql(`
  query LineMovements($id: ID!) {
    budgetLineById(id: $id) {
      movements {
        id
        title
        kind
        approvedBy
        lines {
          budgetLineId
          amount
        }
      }
    }
  }
`);

/** What moved the budget line around since it was set, and what is only proposed. */
export function LineMovements() {
  const line = useRecordContext();
  const id = String(line?.id);
  const { data } = useQuery({
    queryKey: ["line-movements", id, line?.revision],
    queryFn: async () => (await request(movementsQuery, { id })).budgetLineById?.movements ?? [],
    enabled: !!line,
  });
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          What moved it
        </Typography>
        {data?.length === 0 && <Typography color="textSecondary">Nothing since it was set.</Typography>}
        {data && data.length > 0 && (
          <ScrollRegion label="What moved it">
            <Table size="small" sx={{ fontVariantNumeric: "tabular-nums" }}>
              <TableHead>
                <TableRow>
                  <TableCell>Movement</TableCell>
                  <TableCell>Kind</TableCell>
                  <TableCell>State</TableCell>
                  <TableCell align="right">Amount</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {data.map(({ id: movement, title, kind, approvedBy, lines }) => (
                  <TableRow key={movement}>
                    <TableCell>
                      <Link to={`/budgetMovements/${movement}/show`}>{title}</Link>
                    </TableCell>
                    <TableCell>{inWords(kind)}</TableCell>
                    <TableCell>{approvedBy ? "Approved" : "Proposed, not counted"}</TableCell>
                    <TableCell align="right">
                      {showMoney(lines.find(({ budgetLineId }) => budgetLineId === id)?.amount)}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </ScrollRegion>
        )}
      </CardContent>
    </Card>
  );
}
