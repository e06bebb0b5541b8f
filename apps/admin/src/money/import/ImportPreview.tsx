import { Alert, Button, Card, CardContent, LinearProgress, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useCanAccess, useNotify } from "react-admin";
import { showMoney } from "../../field/money-typed.ts";
import { linesWords } from "../ledger/ledger-words.ts";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { FirstLines } from "./FirstLines.tsx";
import { cancelImport, commitImport, type ImportRead, remapImport } from "./imports.ts";
import { ProblemList } from "./ProblemList.tsx";
import { ReadSums } from "./ReadSums.tsx";
import { StepHeading } from "./StepHeading.tsx";

interface ImportPreviewProps {
  one: ImportRead;
  onChanged: () => Promise<void>;
}

/** How a file was read, before any of it counts. */
export function ImportPreview({ one, onChanged }: ImportPreviewProps) {
  const [doing, setDoing] = useState<string>();
  const [fault, setFault] = useState<string>();
  const notify = useNotify();
  const { canAccess } = useCanAccess({ resource: "payments", action: "create" });
  const isBusy = doing !== undefined;
  const act = async (work: () => Promise<unknown>, words: string, meanwhile: string) => {
    setDoing(meanwhile);
    setFault(undefined);
    try {
      await work();
      notify(words, { type: "success" });
      await onChanged();
    } catch (error) {
      setFault((error as Error).message);
    }
    setDoing(undefined);
  };
  return (
    <>
      <Card>
        <CardContent>
          <StepHeading>How the file was read</StepHeading>
          <ReadSums one={one} />
          {one.questions.map((question) => (
            <Alert key={question} severity="warning" sx={{ mt: 1 }}>
              {question}
            </Alert>
          ))}
          {canAccess && (
            <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: "wrap" }}>
              <Button
                variant="contained"
                disabled={isBusy || one.accepted === 0}
                onClick={() =>
                  act(
                    () => commitImport(one.id),
                    `Took in ${linesWords(one.accepted)}.`,
                    `Taking in ${linesWords(one.accepted)}: a large file takes some minutes.`,
                  )
                }
              >
                Take in {linesWords(one.accepted)}, {showMoney(one.acceptedSum)}
              </Button>
              <Button
                disabled={isBusy}
                onClick={() => act(() => cancelImport(one.id), "Cancelled.", "Cancelling.")}
              >
                Cancel
              </Button>
            </Stack>
          )}
          <div role="status">
            {doing && (
              <>
                <Typography sx={{ mt: 2 }}>{doing}</Typography>
                <LinearProgress aria-label={doing} sx={{ mt: 1 }} />
              </>
            )}
          </div>
          {fault && (
            <Alert severity="error" sx={{ mt: 2 }}>
              {fault}
            </Alert>
          )}
        </CardContent>
      </Card>
      <ColumnsForm
        key={JSON.stringify(one.layouts)}
        layouts={one.layouts}
        isBusy={isBusy || !canAccess}
        onRemap={(how) =>
          act(() => remapImport(one.id, how), "The file is read again.", "Beginning to read it again.")
        }
      />
      <FirstLines lines={one.firstLines} />
      <ProblemList one={one} />
    </>
  );
}
