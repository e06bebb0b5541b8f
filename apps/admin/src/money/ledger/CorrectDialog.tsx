import { Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { BooleanInput, type RaRecord, required, TextInput } from "react-admin";
import { RowInput } from "../../field/RowInput.tsx";
import { ReasonDialog } from "../../frame/ReasonDialog.tsx";
import { apiSchema } from "../../graphql/api.ts";
import { changedInput } from "../../graphql/input.ts";
import { ChosenLines } from "./ChosenLines.tsx";
import { correctLines, type LineCorrection, type Lines } from "./lines.ts";

interface CorrectDialogProps {
  what: string;
  lines: Lines;
  /** The line, where it is one: the form starts with what it says. */
  line: RaRecord | undefined;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** What a correction of many lines at once may say; of one line also its amount and its words. */
const OF_MANY = [
  "paidOn",
  "financialYear",
  "period",
  "expenseType",
  "subjective",
  "department",
  "costCentre",
  "objective",
  "holder",
  "revenueCapital",
  "fundId",
  "contract",
];
const OF_ONE = ["amount", "supplier", "description", "valueForMoney", ...OF_MANY];

const REDACTED = "Redacted";

/** Writes lines anew: with other words or figures, or with words kept from the public. */
export function CorrectDialog({ what, lines, line, onClose, onDone }: CorrectDialogProps) {
  const [mode, setMode] = useState<"correct" | "redact">("correct");
  const sources = line ? OF_ONE : OF_MANY;
  const confirm = async (reason = "", values: Record<string, unknown>) => {
    const input = mode === "redact" ? redaction(values) : correction(sources, values, line);
    const count = await correctLines(lines, input, reason);
    onDone(`${count === 1 ? "One line" : `${count} lines`} ${mode === "redact" ? "redacted" : "corrected"}.`);
  };
  return (
    <ReasonDialog
      title={`Correct ${what}`}
      does={mode === "redact" ? "Redact" : "Correct"}
      isReasonRequired
      defaults={{ ...line, hideSupplier: true, hideDescription: true }}
      onClose={onClose}
      onConfirm={confirm}
    >
      <ChosenLines ids={lines.ids} />
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={mode}
        onChange={(_, chosen) => chosen && setMode(chosen)}
        aria-label="What to do"
      >
        <ToggleButton value="correct">Correct words or figures</ToggleButton>
        <ToggleButton value="redact">Redact</ToggleButton>
      </ToggleButtonGroup>
      <Typography>
        Each line is taken back by one of the opposite amount, and another stands in its place. What was never
        published stays the officers’ own.
      </Typography>
      {mode === "redact" ? (
        <Stack>
          <BooleanInput source="hideSupplier" label="Replace the supplier by “Redacted”" helperText={false} />
          <BooleanInput
            source="hideDescription"
            label="Replace the description by “Redacted”"
            helperText={false}
          />
          <TextInput
            source="redaction.reason"
            label="Why it is kept from the public"
            validate={needed}
            helperText="The public reads it."
          />
          <TextInput
            source="redaction.authorisedBy"
            label="Decided by"
            validate={needed}
            helperText="A role, such as the Monitoring Officer."
          />
          <TextInput
            source="redaction.until"
            label="To be looked at again"
            helperText="2028, 2028-04 or 2028-04-30; may be left empty."
          />
        </Stack>
      ) : (
        <Stack>
          {!line && <Typography>What is left empty stays as it is in each line.</Typography>}
          {sources.map((source) => (
            <RowInput key={source} source={source} help={false} />
          ))}
        </Stack>
      )}
    </ReasonDialog>
  );
}

const needed = required("This is needed.");

function correction(
  sources: readonly string[],
  values: Record<string, unknown>,
  line: RaRecord | undefined,
): LineCorrection {
  const given = Object.fromEntries(sources.map((source) => [source, values[source]]));
  const input = changedInput(apiSchema, "LineCorrectionInput", given, line ?? {});
  if (Object.keys(input).length === 0)
    throw new Error("Nothing is changed yet: write what is to be another.");
  return input;
}

function redaction(values: Record<string, unknown>): LineCorrection {
  const {
    hideSupplier,
    hideDescription,
    redaction: why,
  } = values as {
    hideSupplier: boolean;
    hideDescription: boolean;
    redaction: { reason: string; authorisedBy: string; until?: string };
  };
  if (!hideSupplier && !hideDescription) throw new Error("Say which words are to be kept from the public.");
  return {
    ...(hideSupplier && { supplier: REDACTED, supplierRedacted: true }),
    ...(hideDescription && { description: REDACTED }),
    redaction: { ...why, until: why.until || null },
  };
}
