import { Alert, Box, Button, Chip, Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { Link, type RaRecord, useCreatePath } from "react-admin";
import { type Answer, makeLink, type NewLink, type OwnerAsked, revokeLink, setMailbox } from "./desk.ts";
import { answerWords, linkWords } from "./desk-words.ts";

interface OwnerInRoundProps {
  round: RaRecord;
  owner: OwnerAsked;
  mayChange: boolean;
  onChange: () => Promise<void>;
  onSend: (ownerId: string) => void;
}

/** An owner in a round: what came of each project, the mailbox, and the one-time link. */
export function OwnerInRound({ round, owner, mayChange, onChange, onSend }: OwnerInRoundProps) {
  const { ownerId, owner: title, answers } = owner;
  const [link, setLink] = useState<NewLink>();
  const [fault, setFault] = useState<string>();
  const does = (work: () => Promise<unknown>) => async () => {
    setFault(undefined);
    try {
      await work();
      await onChange();
    } catch (thrown) {
      setFault((thrown as Error).message);
    }
  };
  const isAnswered = answers.every(({ updateId }) => updateId !== null);
  return (
    <Box
      component="section"
      aria-label={title ?? "Projects without an owner"}
      sx={{ borderTop: 1, borderColor: "divider", py: 1.5 }}
    >
      <Typography variant="subtitle1" component="h3">
        {title ?? "Without an owner"}
      </Typography>
      {answers.map((answer) => (
        <ProjectAnswer key={answer.id} round={round} owner={owner} answer={answer} mayChange={mayChange} />
      ))}
      {ownerId === null ? (
        <Typography variant="body2" color="textSecondary">
          Give these projects an owner, or enter what you hear of them.
        </Typography>
      ) : (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ my: 0.5 }}>
            {linkWords(owner)}
          </Typography>
          {mayChange && (
            <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
              <Mailbox key={owner.mailbox} ownerId={ownerId} owner={owner} onChange={onChange} />
              {!isAnswered && owner.mailbox && (
                <Button size="small" onClick={() => onSend(ownerId)}>
                  {owner.mail ? "Mail a reminder" : "Mail the link"}
                </Button>
              )}
              {!isAnswered && (
                <Button
                  size="small"
                  onClick={does(async () => setLink(await makeLink(String(round.id), ownerId)))}
                >
                  Make a link to copy
                </Button>
              )}
              {owner.link?.state === "OPEN" && (
                <Button
                  size="small"
                  color="error"
                  onClick={does(async () => {
                    await revokeLink(owner.link?.id ?? "");
                    setLink(undefined);
                  })}
                >
                  Take the link back
                </Button>
              )}
            </Stack>
          )}
        </>
      )}
      {link && link.id === owner.link?.id && <CopyLink link={link} />}
      {fault && <Alert severity="error">{fault}</Alert>}
    </Box>
  );
}

interface ProjectAnswerProps {
  round: RaRecord;
  owner: OwnerAsked;
  answer: Answer;
  mayChange: boolean;
}

function ProjectAnswer({ round, owner: { owner: role, schemeId }, answer, mayChange }: ProjectAnswerProps) {
  const createPath = useCreatePath();
  const { id, projectTitle, state, updateId, helpNeeded } = answer;
  const entered = {
    projectId: id,
    roundId: round.id,
    schemeId,
    positionDate: round.positionDate,
    reportedBy: role,
    enteredFor: role,
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center", my: 0.5 }}>
      <Link to={createPath({ resource: "projects", type: "show", id })}>{projectTitle}</Link>
      <Chip
        size="small"
        variant="outlined"
        color={
          state === "MISSING"
            ? "error"
            : state === "LATE"
              ? "warning"
              : state === "RECEIVED"
                ? "success"
                : "default"
        }
        label={answerWords(answer)}
      />
      {updateId ? (
        <Link to={createPath({ resource: "statusUpdates", type: "show", id: updateId })}>Its update</Link>
      ) : (
        mayChange && (
          <Button
            component={Link}
            size="small"
            to={createPath({ resource: "statusUpdates", type: "create" })}
            state={{ record: entered }}
          >
            Enter on behalf
          </Button>
        )
      )}
      {helpNeeded && <Typography variant="body2">Asks for help: {helpNeeded}</Typography>}
    </Stack>
  );
}

function Mailbox({
  ownerId,
  owner,
  onChange,
}: {
  ownerId: string;
  owner: OwnerAsked;
  onChange: () => Promise<void>;
}) {
  const [address, setAddress] = useState(owner.mailbox ?? "");
  const [fault, setFault] = useState<string>();
  const save = async () => {
    setFault(undefined);
    try {
      await setMailbox(ownerId, address.trim() || null);
      await onChange();
    } catch (thrown) {
      setFault((thrown as Error).message);
    }
  };
  return (
    <>
      <TextField
        size="small"
        type="email"
        label="Mailbox, never published"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        error={fault !== undefined}
        helperText={fault}
        fullWidth={false}
        sx={{ width: 320, maxWidth: "100%" }}
      />
      {address.trim() !== (owner.mailbox ?? "") && (
        <Button size="small" onClick={save}>
          Keep the mailbox
        </Button>
      )}
    </>
  );
}

/** A new link, told this once. */
function CopyLink({ link }: { link: NewLink }) {
  const address = `${window.location.origin}${link.path}`;
  const [isCopied, setCopied] = useState(false);
  return (
    <Alert
      severity="info"
      sx={{ mt: 1, overflowWrap: "anywhere" }}
      action={
        <Button
          color="inherit"
          size="small"
          onClick={async () => {
            await navigator.clipboard?.writeText(address);
            setCopied(true);
          }}
        >
          {isCopied ? "Copied" : "Copy"}
        </Button>
      }
    >
      Give this to the owner now: it is not shown again, and the link before it no longer opens.
      <br />
      <a href={address}>{address}</a>
    </Alert>
  );
}
