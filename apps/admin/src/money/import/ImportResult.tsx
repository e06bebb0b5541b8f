import { Alert, Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Link, useCanAccess, useNotify } from "react-admin";
import { ReasonDialog } from "../../frame/ReasonDialog.tsx";
import { RevisionLink } from "../../record/RevisionLink.tsx";
import { LEDGERS } from "../ledger/ledger-words.ts";
import { type ImportRead, undoImport } from "./imports.ts";
import { ProblemList } from "./ProblemList.tsx";
import { ReadSums } from "./ReadSums.tsx";
import { StepHeading } from "./StepHeading.tsx";

interface ImportResultProps {
  one: ImportRead;
  onChanged: () => Promise<void>;
}

/** What a file brought, where to go on from here, and how it is taken back. */
export function ImportResult({ one, onChanged }: ImportResultProps) {
  const [isAsking, setAsking] = useState(false);
  const notify = useNotify();
  const { canAccess } = useCanAccess({ resource: "payments", action: "delete" });
  const lines = `/${LEDGERS[one.source].resource}?${new URLSearchParams({ filter: JSON.stringify({ import: one.id }) })}`;
  const isIn = one.state === "COMMITTED";
  return (
    <>
      <Card>
        <CardContent>
          <StepHeading>{isIn ? "The file is in the ledger" : "The file was taken back"}</StepHeading>
          {one.revision === null && (
            <Alert severity="info" sx={{ mb: 1 }}>
              Every line of it was in the ledger already: nothing changed.
            </Alert>
          )}
          {one.revision !== null && (
            <Typography sx={{ mb: 1 }}>
              It came in with <RevisionLink number={one.revision} />
              {one.undoneRevision !== null && (
                <>
                  {" "}
                  and was taken back with <RevisionLink number={one.undoneRevision} />
                </>
              )}
              . The public sees it from the next published version on.
            </Typography>
          )}
          <ReadSums one={one} />
          <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: "wrap" }}>
            {isIn && (
              <Button component={Link} to={`/not-linked?ledger=${one.source}`} variant="outlined">
                Link its lines to projects
              </Button>
            )}
            <Button component={Link} to={lines}>
              See its lines
            </Button>
            {isIn && one.revision !== null && canAccess && (
              <Button color="error" onClick={() => setAsking(true)}>
                Undo this import…
              </Button>
            )}
          </Stack>
        </CardContent>
      </Card>
      <ProblemList one={one} />
      {isAsking && (
        <ReasonDialog
          title={`Take ${one.fileName} back?`}
          does="Undo the import"
          isDangerous
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await undoImport(one.id, reason ?? null);
            notify("The import is taken back.", { type: "success" });
            await onChanged();
          }}
        >
          <Typography>
            Each of its lines that still counts is taken back by a line of the opposite amount, in one change.
            The history keeps both.
          </Typography>
        </ReasonDialog>
      )}
    </>
  );
}
