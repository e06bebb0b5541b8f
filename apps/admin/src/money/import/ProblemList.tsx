import {
  Alert,
  Button,
  Card,
  CardContent,
  Pagination,
  Stack,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tabs,
  Typography,
} from "@mui/material";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ScrollRegion } from "../../frame/ScrollRegion.tsx";
import { type ImportFacts, type ProblemKind, readProblems } from "./imports.ts";
import { saveProblems } from "./save-problems.ts";

/** How many rows stand on one page, and how many of each kind are kept of one file. */
const PAGE = 25;
const KEPT = 10_000;

/** The rows of a file that were not taken in, or not wholly as they stand, each with its place and the reason. */
export function ProblemList({ one }: { one: ImportFacts }) {
  const [kind, setKind] = useState<ProblemKind>(
    one.rejected > 0 ? "REJECTED" : one.noted > 0 ? "NOTED" : "LEFT_OUT",
  );
  const [page, setPage] = useState(1);
  const [isSaving, setSaving] = useState(false);
  const totals = { REJECTED: one.rejected, NOTED: one.noted, LEFT_OUT: one.leftOut };
  const total = totals[kind];
  const { data = [], error } = useQuery({
    queryKey: ["import-problems", one.id, one.state, kind, page],
    queryFn: () => readProblems(one.id, kind, { first: PAGE, offset: (page - 1) * PAGE }),
    placeholderData: keepPreviousData,
  });
  if (one.rejected + one.noted + one.leftOut === 0) return null;
  const save = async () => {
    setSaving(true);
    await saveProblems(one).finally(() => setSaving(false));
  };
  return (
    <Card>
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: "space-between", flexWrap: "wrap", gap: 1 }}>
          <Typography variant="h6" component="h2">
            Rows to look at
          </Typography>
          <Button size="small" disabled={isSaving} onClick={save}>
            Download them as CSV
          </Button>
        </Stack>
        <Tabs
          value={kind}
          onChange={(_, chosen: ProblemKind) => {
            setKind(chosen);
            setPage(1);
          }}
          aria-label="What became of them"
          variant="scrollable"
        >
          <Tab value="REJECTED" label={`Could not be read (${one.rejected.toLocaleString("en-GB")})`} />
          <Tab value="NOTED" label={`Taken, but not wholly read (${one.noted.toLocaleString("en-GB")})`} />
          <Tab value="LEFT_OUT" label={`Left out (${one.leftOut.toLocaleString("en-GB")})`} />
        </Tabs>
        {error && <Alert severity="error">{error.message}</Alert>}
        {total === 0 && <Typography sx={{ mt: 2 }}>None.</Typography>}
        {total > 0 && (
          <ScrollRegion label="Rows to look at">
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>Sheet and row</TableCell>
                  <TableCell>Why</TableCell>
                  <TableCell>What stands there</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {data.map(({ sheet, row, reason, text }) => (
                  <TableRow key={`${sheet} ${row}`}>
                    <TableCell sx={{ whiteSpace: "nowrap" }}>
                      {sheet ? `${sheet}, row ${row}` : `Row ${row}`}
                    </TableCell>
                    <TableCell sx={{ minWidth: 180 }}>{reason}</TableCell>
                    <TableCell sx={{ overflowWrap: "anywhere", minWidth: 180 }}>{text}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </ScrollRegion>
        )}
        {total > PAGE && (
          <Pagination
            sx={{ mt: 1 }}
            count={Math.ceil(Math.min(total, KEPT) / PAGE)}
            page={page}
            onChange={(_, chosen) => setPage(chosen)}
          />
        )}
      </CardContent>
    </Card>
  );
}
