import { formatPartialDate, parseDocumentDate } from "@frankpledge/domain";
import { TextInput, useWrappedSource } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import type { FieldInputProps } from "./field-input.ts";

/**
 * A date as far as it is stated, typed as text: no calendar can say "January 2020". What a paper prints ("Apr '20")
 * is rewritten in the record's form when the person moves on.
 */
export function PartialDateInput({ source, helperText, ...props }: FieldInputProps) {
  const name = useWrappedSource(source);
  const { setValue } = useFormContext();
  const typed: unknown = useWatch({ name });
  const date = typeof typed === "string" && typed !== "" ? parseDocumentDate(typed) : undefined;
  const understood = date?.ok ? `${formatPartialDate(date.value)}. ` : "Write 2020, 2020-01 or 2020-01-31. ";
  return (
    <TextInput
      {...props}
      source={source}
      helperText={`${understood}${helperText || ""}`.trim()}
      onBlur={() => {
        if (date?.ok && date.value !== typed) {
          setValue(name, date.value, { shouldDirty: true, shouldValidate: true });
        }
      }}
    />
  );
}
