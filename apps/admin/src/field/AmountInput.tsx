import { AMOUNT_QUALIFIERS, AMOUNT_STATES } from "@frankpledge/domain";
import { Alert, Box, MenuItem, TextField } from "@mui/material";
import { useContext } from "react";
import { useGetValidationErrorMessage, useInput } from "react-admin";
import { get } from "react-hook-form";
import { type AmountValue, amountFault, STATED_AMOUNT, scaleQuestion } from "./amount.ts";
import type { FieldInputProps } from "./field-input.ts";
import { MoneyBox } from "./MoneyBox.tsx";
import { RelatedSums } from "./related-sums.ts";
import { inWords } from "./words.ts";

/** Money as a paper states it: a figure with its "about" or "up to", or the reason why there is none (S0.7). */
export function AmountInput({ label, helperText, validate, ...props }: FieldInputProps) {
  const { field, fieldState, formState, isRequired } = useInput({
    ...props,
    validate: [...(validate ?? []), amountFault],
  });
  const sentenceOf = useGetValidationErrorMessage();
  const elsewhere = useContext(RelatedSums);
  const amount: AmountValue | null = field.value || (isRequired ? STATED_AMOUNT : null);
  const change = (part: Partial<AmountValue>) => field.onChange({ ...STATED_AMOUNT, ...amount, ...part });
  // The API names the part at fault, the form's own check the whole.
  const error = fieldState.error as { message?: string; value?: { message?: string } } | undefined;
  const message = error?.message ?? error?.value?.message;
  const before = get(formState.defaultValues, field.name) as AmountValue | null | undefined;
  const question = amount && scaleQuestion(amount, before, elsewhere);

  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: "divider", borderRadius: 1, width: "100%", my: 1, px: 2 }}
    >
      <Box component="legend" sx={{ px: 0.5, fontWeight: 600 }}>
        {label}
      </Box>
      <TextField
        select
        label="What the papers say"
        value={amount?.state ?? ""}
        helperText={helperText || undefined}
        onChange={({ target }) =>
          target.value === ""
            ? field.onChange(null)
            : change(stateChange(target.value as AmountValue["state"]))
        }
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        {!isRequired && <MenuItem value="">Nothing about money</MenuItem>}
        {AMOUNT_STATES.map((state) => (
          <MenuItem key={state} value={state}>
            {inWords(state)}
          </MenuItem>
        ))}
      </TextField>
      {amount?.state === "STATED" && (
        <Box sx={{ display: "grid", gridTemplateColumns: { sm: "10rem 1fr" }, columnGap: 2 }}>
          <TextField
            select
            label="How sure"
            value={amount.qualifier}
            onChange={({ target }) => change({ qualifier: target.value as AmountValue["qualifier"] })}
          >
            {AMOUNT_QUALIFIERS.map((qualifier) => (
              <MenuItem key={qualifier} value={qualifier}>
                {inWords(qualifier)}
              </MenuItem>
            ))}
          </TextField>
          <MoneyBox
            label="Figure"
            required
            value={amount.value}
            onChange={({ value, qualifier }) =>
              change(qualifier === "EXACT" ? { value } : { value, qualifier })
            }
            onBlur={field.onBlur}
            error={message && sentenceOf(message)}
          />
        </Box>
      )}
      {question && <Alert severity="warning">{question}</Alert>}
      {amount && (
        <>
          <TextField
            label="As written in the paper"
            value={amount.asWritten ?? ""}
            onChange={({ target }) => change({ asWritten: target.value || null })}
          />
          <TextField
            label="Note for readers"
            multiline
            value={amount.note ?? ""}
            onChange={({ target }) => change({ note: target.value || null })}
          />
        </>
      )}
    </Box>
  );
}

/** Only a stated amount has a figure. */
const stateChange = (state: AmountValue["state"]): Partial<AmountValue> =>
  state === "STATED" ? { state } : { state, value: null, qualifier: "EXACT" };
