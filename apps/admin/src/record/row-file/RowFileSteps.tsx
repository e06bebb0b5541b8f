import {
  Alert,
  Button,
  Card,
  CardContent,
  LinearProgress,
  Skeleton,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-admin";
import { useNavigate } from "react-router-dom";
import { showTime } from "../../frame/london-time.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { RevisionLink } from "../RevisionLink.tsx";
import { OptionsForm } from "./OptionsForm.tsx";
import { RowFileDifferences } from "./RowFileDifferences.tsx";
import { reportWords, rowsWords } from "./row-file-words.ts";
import {
  giveUpFile,
  type OptionsNamed,
  previewFile,
  type RowFileFacts,
  type RowFileReport,
  readFile,
  readKinds,
  takeFile,
} from "./row-files.ts";

/** One file of rows: what it would change, and what came of it. */
export function RowFileSteps({ id }: { id: string }) {
  const { data: file, error } = useQuery({ queryKey: ["row-file", id], queryFn: () => readFile(id) });
  return (
    <>
      <PageHeading over={<Link to="/row-files">Bring in rows</Link>} title={file?.fileName ?? "A file"} />
      {error && <Alert severity="error">{error.message}</Alert>}
      {!file && !error && <Skeleton variant="rounded" height={260} />}
      {file && (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2, mt: -1 }}>
            {file.author}, {showTime(file.handedInAt)}
          </Typography>
          {file.revision === null ? (
            <RowFilePreview file={file} />
          ) : (
            <Alert severity="success">
              The file was taken in: <RevisionLink number={file.revision} />.
            </Alert>
          )}
        </>
      )}
    </>
  );
}

function RowFilePreview({ file }: { file: RowFileFacts }) {
  const [named, setNamed] = useState<OptionsNamed>({});
  const [reason, setReason] = useState("");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const kinds = useQuery({ queryKey: ["row-file-kinds"], queryFn: readKinds });
  const kind = kinds.data?.find(({ name }) => name === file.kind);
  const preview = useQuery({
    queryKey: ["row-file-preview", file.id, named],
    queryFn: () => previewFile(file.id, named),
    // What the file would change is asked again when the page is, and at no other time: it may be large.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const taking = useMutation({
    mutationFn: (seen: RowFileReport) => takeFile(file.id, named, seen, reason),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["revisions"] }),
  });
  const givingUp = useMutation({
    mutationFn: () => giveUpFile(file.id),
    onSuccess: () => navigate("/row-files"),
  });
  const isBusy = taking.isPending || givingUp.isPending;
  if (taking.data) return <Taken report={taking.data} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <div role="status">
        {preview.isFetching && (
          <>
            <Typography>The file is set beside the record. A large one takes a minute.</Typography>
            <LinearProgress aria-label="Setting the file beside the record" sx={{ mt: 1 }} />
          </>
        )}
      </div>
      {preview.error && !preview.isFetching && (
        <Alert severity="warning">
          {preview.error.message}
          <Button
            variant="outlined"
            color="inherit"
            size="small"
            disabled={isBusy}
            onClick={() => givingUp.mutate()}
            sx={{ display: "block", mt: 1 }}
          >
            Give the file up
          </Button>
        </Alert>
      )}
      {kind && (
        <OptionsForm
          key={kind.name}
          options={kind.options}
          isAsked={preview.error !== null}
          isBusy={isBusy || preview.isFetching}
          onNamed={setNamed}
        />
      )}
      {preview.data && (
        <>
          <Card>
            <CardContent>
              <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
                What it would change
              </Typography>
              <Typography sx={{ mb: 1 }}>{reportWords(preview.data)}</Typography>
              {preview.data.accepted > 0 && (
                <TextField
                  label="Why"
                  helperText="The record keeps it with the change."
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                  fullWidth
                  sx={{ maxWidth: 640 }}
                />
              )}
              <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: "wrap" }}>
                <Button
                  variant="contained"
                  disabled={isBusy || preview.isFetching || preview.data.accepted === 0}
                  onClick={() => taking.mutate(preview.data)}
                >
                  {preview.data.accepted === 0
                    ? "Nothing to take in"
                    : `Take in ${rowsWords(preview.data.accepted)}`}
                </Button>
                <Button disabled={isBusy} onClick={() => givingUp.mutate()}>
                  Give the file up
                </Button>
              </Stack>
              <div role="status">
                {taking.isPending && <LinearProgress aria-label="Taking the rows in" sx={{ mt: 2 }} />}
              </div>
              {taking.error && (
                <Alert
                  severity="error"
                  sx={{ mt: 2 }}
                  action={
                    <Button color="inherit" size="small" onClick={() => void preview.refetch()}>
                      Look again
                    </Button>
                  }
                >
                  {taking.error.message}
                </Alert>
              )}
            </CardContent>
          </Card>
          <RowFileDifferences report={preview.data} />
        </>
      )}
    </Stack>
  );
}

function Taken({ report }: { report: RowFileReport }) {
  return (
    <Stack sx={{ gap: 2 }}>
      <Alert severity="success" role="status">
        Taken in: {reportWords(report)}{" "}
        {report.revision !== null && <RevisionLink number={report.revision} />} has each of them. The public
        sees none of it before you publish.
      </Alert>
      <RowFileDifferences report={report} />
    </Stack>
  );
}
