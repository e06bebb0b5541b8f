import SendIcon from "@mui/icons-material/Send";
import { Alert, Button, Card, CardContent, Skeleton, Stack, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type RaRecord, useCanAccess, useRecordContext } from "react-admin";
import { type MailReport, readDesk, sendAgain, sendLinks } from "./desk.ts";
import { countWords, sentWords } from "./desk-words.ts";
import { OwnerInRound } from "./OwnerInRound.tsx";

/** Who has answered the round around and who has not, and what an officer does so that they do. */
export function RoundDesk() {
  const round = useRecordContext();
  return round ? <Desk round={round} /> : null;
}

function Desk({ round }: { round: RaRecord }) {
  const id = String(round.id);
  const queries = useQueryClient();
  const { canAccess } = useCanAccess({ resource: "rounds", action: "edit" });
  const { data, error } = useQuery({ queryKey: ["round-desk", id], queryFn: () => readDesk(id) });
  const [report, setReport] = useState<MailReport>();
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const changed = () => queries.invalidateQueries({ queryKey: ["round-desk", id] });

  const send = async (sending: () => Promise<MailReport>) => {
    setBusy(true);
    setFault(undefined);
    try {
      setReport(await sending());
      await changed();
    } catch (thrown) {
      setFault((thrown as Error).message);
    }
    setBusy(false);
  };

  const waiting = (data ?? []).filter(({ answers }) => answers.some(({ updateId }) => updateId === null));
  const ownerIds = waiting.flatMap(({ ownerId }) => ownerId ?? []);
  const isMailWaiting = (data ?? []).some(({ mail }) => mail && !mail.sentAt);
  return (
    <Card component="section" aria-labelledby="desk-title">
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: "space-between", flexWrap: "wrap", gap: 1, mb: 1 }}>
          <Typography variant="h6" component="h2" id="desk-title">
            Who has answered
          </Typography>
          {canAccess && (
            <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
              {isMailWaiting && (
                <Button size="small" disabled={isBusy} onClick={() => send(() => sendAgain(round.body.slug))}>
                  Try the waiting mail again
                </Button>
              )}
              {ownerIds.length > 0 && (
                <Button
                  size="small"
                  variant="outlined"
                  startIcon={<SendIcon />}
                  disabled={isBusy}
                  onClick={() => send(() => sendLinks(id, ownerIds))}
                >
                  Mail links to all who have not
                </Button>
              )}
            </Stack>
          )}
        </Stack>
        <div role="status">
          {report && (
            <Alert severity={report.problem ? "warning" : "success"} onClose={() => setReport(undefined)}>
              {sentWords(report)}
            </Alert>
          )}
        </div>
        {(error || fault) && <Alert severity="error">{fault ?? error?.message}</Alert>}
        {!data && !error && <Skeleton variant="rounded" height={160} />}
        {data && data.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            The round asks no project: the plan has none that is current or on hold.
          </Typography>
        )}
        {data && data.length > 0 && (
          <Typography sx={{ mb: 1 }}>{countWords(data.flatMap(({ answers }) => answers))}.</Typography>
        )}
        {data?.map((owner) => (
          <OwnerInRound
            key={owner.ownerId ?? "none"}
            round={round}
            owner={owner}
            mayChange={canAccess === true}
            onChange={changed}
            onSend={(ownerId) => send(() => sendLinks(id, [ownerId]))}
          />
        ))}
      </CardContent>
    </Card>
  );
}
