import DownloadIcon from "@mui/icons-material/Download";
import UploadIcon from "@mui/icons-material/UploadFile";
import { Alert, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type RaRecord, useCanAccess, useRecordContext } from "react-admin";
import { inWords } from "../../field/words.ts";
import { handSheet, type SheetReport } from "./sheet.ts";

/** The round around as a sheet that goes out and comes back. */
export function RoundSheet() {
  const round = useRecordContext();
  return round ? <Sheet round={round} /> : null;
}

function Sheet({ round }: { round: RaRecord }) {
  const { canAccess } = useCanAccess({ resource: "rounds", action: "edit" });
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<SheetReport>();
  const [fault, setFault] = useState<string>();
  const id = String(round.id);

  const hand = async (given: File, ifRevision: number | null) => {
    setFault(undefined);
    try {
      setReport(await handSheet(id, given, ifRevision));
      if (ifRevision !== null) await queries.invalidateQueries();
    } catch (thrown) {
      setReport(undefined);
      setFault((thrown as Error).message);
    }
  };
  return (
    <Card component="section" aria-labelledby="sheet-title">
      <CardContent>
        <Typography variant="h6" component="h2" id="sheet-title">
          By spreadsheet
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          A row for each project. Send it out, and bring it back filled in: you see what it would change
          first.
        </Typography>
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", mb: 1 }}>
          <Button size="small" startIcon={<DownloadIcon />} href={`/rounds/${id}/sheet.xlsx`}>
            Download the sheet
          </Button>
          {canAccess && (
            <Button size="small" startIcon={<UploadIcon />} onClick={() => chooser.current?.click()}>
              Bring a sheet back
            </Button>
          )}
        </Stack>
        <input
          hidden
          ref={chooser}
          type="file"
          accept=".xlsx,.ods,.csv"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = "";
            if (!chosen) return;
            setFile(chosen);
            hand(chosen, null);
          }}
        />
        {fault && <Alert severity="error">{fault}</Alert>}
        <div role="status">
          {report && file && (
            <Report report={report} name={file.name} onTake={() => hand(file, report.seenAt)} />
          )}
        </div>
      </CardContent>
    </Card>
  );
}

/** What is new says nothing beside what was there before. */
const isChange = ({ kind }: { kind: string }): boolean => kind === "CHANGED";

interface ReportProps {
  report: SheetReport;
  name: string;
  onTake: () => void;
}

function Report({ report, name, onTake }: ReportProps) {
  const { accepted, created, changed, changes, duplicates, rejected, leftOut, revision } = report;
  if (revision !== null)
    return (
      <Alert severity="success">{`${inUpdates(accepted)} taken from ${name}, as drafts to be cleared.`}</Alert>
    );
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography>
        {`${name}: ${inUpdates(created)} to add, ${changed} to change, ${duplicates} on record already, ${rejected.length} refused.`}
      </Typography>
      {leftOut.map(({ what, count, reason }) => (
        <Typography key={what} variant="body2">{`${what}: ${count}. ${reason}`}</Typography>
      ))}
      {changed > 0 && (
        <ul>
          {changes.filter(isChange).map(({ id, row, fields }) => (
            <li key={id}>
              {`Row ${row}: ${fields.map(({ field, before, after }) => `${inWords(field)} from “${before ?? "nothing"}” to “${after ?? "nothing"}”`).join("; ")}`}
            </li>
          ))}
        </ul>
      )}
      {rejected.length > 0 && (
        <Alert severity="warning">
          {rejected.map(({ row, reason, text }) => (
            <div key={row}>{`Row ${row}${text ? ` (${text})` : ""}: ${reason}`}</div>
          ))}
        </Alert>
      )}
      {accepted > 0 && (
        <Button variant="contained" onClick={onTake} sx={{ alignSelf: "start" }}>
          {`Take ${inUpdates(accepted)} in`}
        </Button>
      )}
    </Stack>
  );
}

const inUpdates = (count: number): string => `${count} ${count === 1 ? "update" : "updates"}`;
