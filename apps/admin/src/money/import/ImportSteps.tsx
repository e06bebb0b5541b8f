import { Alert, Button, Card, CardContent, LinearProgress, Skeleton, Stack, Typography } from "@mui/material";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useCanAccess } from "react-admin";
import { showTime } from "../../frame/london-time.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { LEDGERS } from "../ledger/ledger-words.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportResult } from "./ImportResult.tsx";
import { sizeWords } from "./import-words.ts";
import { cancelImport, type ImportRead, readImport } from "./imports.ts";
import { ProblemList } from "./ProblemList.tsx";
import { StepHeading } from "./StepHeading.tsx";

/** How often a file that is being read is asked how far it is, in milliseconds. */
const ASK_AGAIN = 700;

/** One file on its way into a ledger. Whoever comes back to its address finds it where it is. */
export function ImportSteps({ id }: { id: string }) {
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ["import", id],
    queryFn: () => readImport(id),
    refetchInterval: ({ state }) => (state.data?.state === "READING" ? ASK_AGAIN : false),
  });
  return (
    <>
      <PageHeading over={<Link to="/imports">Bring in a file</Link>} title={data?.fileName ?? "A file"} />
      {data && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2, mt: -1 }}>
          {LEDGERS[data.source].title}, {sizeWords(data.fileBytes)}, {data.author}, {showTime(data.startedAt)}
        </Typography>
      )}
      {error && <Alert severity="error">{error.message}</Alert>}
      {!data && !error && <Skeleton variant="rounded" height={260} />}
      {data && (
        <Stack sx={{ gap: 2 }}>
          <Reading one={data} onChanged={() => queries.invalidateQueries()} />
          <Step key={data.state} one={data} onChanged={() => queries.invalidateQueries()} />
        </Stack>
      )}
    </>
  );
}

interface StepProps {
  one: ImportRead;
  onChanged: () => Promise<void>;
}

/** Says how far the reading is, and that it has ended, to whoever only listens. */
function Reading({ one, onChanged }: StepProps) {
  const isReading = one.state === "READING";
  return (
    <>
      <div role="status">
        {isReading && (
          <>
            <Typography>
              {one.rowsRead > 0
                ? `${one.rowsRead.toLocaleString("en-GB")} rows read so far.`
                : "Looking at the file…"}
            </Typography>
            <LinearProgress aria-label="Reading the file" sx={{ mt: 1 }} />
          </>
        )}
      </div>
      {isReading && <CancelReading one={one} onChanged={onChanged} />}
    </>
  );
}

/** Gives a file up before all of it is read. */
function CancelReading({ one, onChanged }: StepProps) {
  const { canAccess } = useCanAccess({ resource: "payments", action: "create" });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => cancelImport(one.id),
    onSettled: onChanged,
  });
  if (!canAccess) return null;
  return (
    <>
      {error && <Alert severity="error">{error.message}</Alert>}
      <Button sx={{ alignSelf: "start" }} disabled={isPending} onClick={() => mutate()}>
        Cancel
      </Button>
    </>
  );
}

function Step({ one, onChanged }: StepProps) {
  switch (one.state) {
    case "READING":
      return <StepHeading>The file is being read</StepHeading>;
    case "STAGED":
      return <ImportPreview one={one} onChanged={onChanged} />;
    case "COMMITTED":
    case "UNDONE":
      return <ImportResult one={one} onChanged={onChanged} />;
    default:
      return <Ended one={one} />;
  }
}

/** A file that went no further, why, and what to do. */
function Ended({ one }: { one: ImportRead }) {
  const { state, problem } = one;
  const words = {
    FAILED: "The file could not be read",
    INTERRUPTED: "The reading was interrupted",
    CANCELLED: "This file was cancelled",
  }[state as "FAILED" | "INTERRUPTED" | "CANCELLED"];
  return (
    <>
      <Card>
        <CardContent>
          <StepHeading>{words}</StepHeading>
          {problem && (
            <Alert severity="error" sx={{ mb: 1 }}>
              {problem}
            </Alert>
          )}
          <Typography sx={{ mb: 1 }}>
            Nothing of it was taken in.{" "}
            {state === "FAILED"
              ? "Mend the file, or save it anew as CSV or XLSX, and bring it in again."
              : "Bring it in again when you want it."}
          </Typography>
          <Link to="/imports">Bring in a file</Link>
        </CardContent>
      </Card>
      {state === "FAILED" && <ProblemList one={one} />}
    </>
  );
}
