import { LEDGER_SOURCES, type LedgerSource } from "@frankpledge/domain";
import {
  Card,
  CardContent,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { FileDrop } from "../../frame/FileDrop.tsx";
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
  const navigate = useNavigate();
  return (
    <Card>
      <CardContent sx={{ maxWidth: 760 }}>
        <FormControl>
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
        <FileDrop
          words="a CSV, XLSX or ODS file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,.zip"
          onFile={async (file, onProgress) =>
            navigate(`/imports/${await uploadFile({ body, source, file }, onProgress)}`)
          }
        />
      </CardContent>
    </Card>
  );
}
