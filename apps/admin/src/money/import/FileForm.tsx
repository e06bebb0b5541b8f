import { LEDGER_SOURCES, type LedgerSource } from "@frankpledge/domain";
import FileIcon from "@mui/icons-material/UploadFile";
import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  FormControl,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
  Typography,
} from "@mui/material";
import { type DragEvent, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { LEDGERS } from "../ledger/ledger-words.ts";
import { uploadFile } from "./imports.ts";

const HELP: Record<LedgerSource, string> = {
  PAYMENT:
    "The list of payments over £500 as it is published, or the one that the finance system gives for it.",
  POSTING: "The lines of the general ledger, payroll and accruals included.",
};

/** Takes a file and sends it; the page of its import follows. */
export function FileForm({ body }: { body: string }) {
  const [source, setSource] = useState<LedgerSource>("PAYMENT");
  const [sent, setSent] = useState<number>();
  const [fault, setFault] = useState<string>();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const isSending = sent !== undefined;

  const take = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file || isSending) return;
    if (files.length > 1)
      return setFault("One file at a time, please: each is looked through before it is taken in.");
    setFault(undefined);
    setSent(0);
    try {
      navigate(`/imports/${await uploadFile({ body, source, file }, setSent)}`);
    } catch (error) {
      setFault((error as Error).message);
      setSent(undefined);
    }
  };
  const over = (event: DragEvent, isOverNow: boolean) => {
    event.preventDefault();
    setOver(isOverNow);
  };

  return (
    <Card>
      <CardContent sx={{ maxWidth: 760 }}>
        <FormControl disabled={isSending}>
          <FormLabel id="ledger-of-file">What does the file hold?</FormLabel>
          <RadioGroup
            aria-labelledby="ledger-of-file"
            value={source}
            onChange={(_, chosen) => setSource(chosen as LedgerSource)}
          >
            {LEDGER_SOURCES.toReversed().map((each) => (
              <FormControlLabel
                key={each}
                value={each}
                control={<Radio />}
                label={
                  <>
                    {LEDGERS[each].title}
                    <Typography variant="body2" color="textSecondary">
                      {HELP[each]}
                    </Typography>
                  </>
                }
                sx={{ mb: 1 }}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <Box
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false);
            void take(event.dataTransfer.files);
          }}
          sx={{
            mt: 1,
            p: 3,
            textAlign: "center",
            border: 2,
            borderStyle: "dashed",
            borderColor: isOver ? "primary.main" : "divider",
            borderRadius: 1,
          }}
        >
          <Typography sx={{ mb: 1 }}>Drop a CSV, XLSX or ODS file here, or</Typography>
          <Button
            variant="contained"
            startIcon={<FileIcon />}
            disabled={isSending}
            onClick={() => input.current?.click()}
          >
            Choose a file
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File"
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,.zip"
            onChange={({ target }) => void take(target.files).then(() => (target.value = ""))}
          />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            Nothing is taken in before you have seen how it was read.
          </Typography>
        </Box>
        <div role="status">
          {isSending && (
            <Box sx={{ mt: 2 }}>
              <Typography>
                {sent < 1 ? `Sending: ${Math.round(sent * 100)} %` : "Sent. The server looks at it…"}
              </Typography>
              <LinearProgress variant="determinate" value={sent * 100} aria-label="Sending the file" />
            </Box>
          )}
        </div>
        {fault && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {fault}
          </Alert>
        )}
      </CardContent>
    </Card>
  );
}
