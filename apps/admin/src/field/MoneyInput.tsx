import { useGetValidationErrorMessage, useInput } from "react-admin";
import type { FieldInputProps } from "./field-input.ts";
import { MoneyBox } from "./MoneyBox.tsx";
import { moneyFault } from "./money-typed.ts";

/** Pounds in a form; its value is the API's exact decimal text. */
export function MoneyInput({ label, helperText, validate, ...props }: FieldInputProps) {
  const { field, fieldState, isRequired } = useInput({
    ...props,
    validate: [...(validate ?? []), moneyFault],
  });
  const sentenceOf = useGetValidationErrorMessage();
  return (
    <MoneyBox
      label={label}
      value={field.value}
      required={isRequired}
      onChange={(typed) => field.onChange(typed.value)}
      onBlur={field.onBlur}
      help={helperText || ""}
      error={fieldState.error?.message && sentenceOf(fieldState.error.message)}
    />
  );
}
