import { Alert, Box, Card, CardContent, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { inWords } from "../../field/words.ts";
import { FieldChanges } from "../FieldChanges.tsx";
import { placeWords, rowsWords } from "./row-file-words.ts";
import type { RowFileReport, RowTaken } from "./row-files.ts";

/** What a file changes, adds and cannot, row by row; what of it is left out, and what the record has beside it. */
export function RowFileDifferences({ report }: { report: RowFileReport }) {
  const { changes, changedCount, createdCount, rejected, rejectedCount, leftOut, lacking, notes, questions } =
    report;
  const changed = changes.filter(({ kind }) => kind === "CHANGED");
  const created = changes.filter(({ kind }) => kind === "ADDED");
  return (
    <>
      {questions.map((question) => (
        <Alert key={question} severity="warning">
          {question}
        </Alert>
      ))}
      {notes.length > 0 && (
        <Alert severity="info">
          <Box
            component="ul"
            sx={{ m: 0, p: 0, pl: notes.length > 1 ? 2 : 0, listStyle: notes.length > 1 ? "disc" : "none" }}
          >
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </Box>
        </Alert>
      )}
      <Rows title="Cannot be taken" count={rejectedCount} shown={rejected.length}>
        {rejected.map((one) => (
          <Row key={`${one.sheet} ${one.row} ${one.reason}`} place={placeWords(one)}>
            <Typography>{one.reason}</Typography>
            <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
              {one.text}
            </Typography>
          </Row>
        ))}
      </Rows>
      <Rows title="Changed" count={changedCount} shown={changed.length}>
        {changed.map((row) => (
          <Row key={row.id} place={placeWords(row)}>
            <Called row={row} />
            <FieldChanges fields={row.fields} />
          </Row>
        ))}
      </Rows>
      <Rows title="New" count={createdCount} shown={created.length}>
        {created.map((row) => (
          <Row key={row.id} place={placeWords(row)}>
            <details>
              <summary>
                <Called row={row} />
              </summary>
              <FieldChanges fields={row.fields} />
            </details>
          </Row>
        ))}
      </Rows>
      <Rows title="On record and not in the file: they stay" count={lacking.length} shown={lacking.length}>
        {lacking.map(({ id, entity, label }) => (
          <Row key={id} place={kindWords(entity)}>
            {label}
          </Row>
        ))}
      </Rows>
      <Rows title="Left out" count={leftOut.length} shown={leftOut.length}>
        {leftOut.map(({ what, count, reason }) => (
          <Row key={what} place={what}>
            {count.toLocaleString("en-GB")}: {reason}
          </Row>
        ))}
      </Rows>
    </>
  );
}

const kindWords = (entity: string): string => inWords(entity.charAt(0).toLowerCase() + entity.slice(1));

const Called = ({ row: { entity, label } }: { row: RowTaken }) => (
  <Box component="span" sx={{ overflowWrap: "anywhere" }}>
    <Typography component="span" variant="body2" color="textSecondary">
      {kindWords(entity)}
    </Typography>{" "}
    <Typography component="span" sx={{ fontWeight: 600 }}>
      {label}
    </Typography>
  </Box>
);

interface RowsProps {
  title: string;
  count: number;
  shown: number;
  children: ReactNode;
}

function Rows({ title, count, shown, children }: RowsProps) {
  if (count === 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {title} ({count.toLocaleString("en-GB")})
        </Typography>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
          {children}
        </Box>
        {count > shown && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            And {rowsWords(count - shown)} more.
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}

const Row = ({ place, children }: { place: string; children: ReactNode }) => (
  <Stack
    component="li"
    direction={{ xs: "column", sm: "row" }}
    sx={{ gap: { sm: 2 }, py: 1, borderTop: 1, borderColor: "divider" }}
  >
    <Typography
      variant="body2"
      color="textSecondary"
      sx={{ flex: { sm: "0 0 11rem" }, overflowWrap: "anywhere", pt: { sm: 0.25 } }}
    >
      {place}
    </Typography>
    <Box sx={{ minWidth: 0, flex: 1 }}>{children}</Box>
  </Stack>
);
