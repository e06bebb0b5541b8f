import { TextInput, useWrappedSource } from "react-admin";
import { useFormContext } from "react-hook-form";
import type { FieldInputProps } from "../../field/field-input.ts";
import { readShare } from "./share-words.ts";

/** A share of a line in per cent. Its value is hundredths of a per cent, once the person moves on. */
export function ShareInput(props: FieldInputProps) {
  const name = useWrappedSource(props.source);
  const { getValues, setValue } = useFormContext();
  return (
    <TextInput
      {...props}
      format={(share: unknown) => (typeof share === "number" ? String(share / 100) : (share ?? ""))}
      onBlur={() => {
        const typed: unknown = getValues(name);
        const share = typeof typed === "string" ? readShare(typed) : undefined;
        if (share !== undefined) setValue(name, share, { shouldDirty: true, shouldValidate: true });
      }}
      validate={(share: unknown) =>
        typeof share === "number" || readShare(String(share ?? ""))
          ? undefined
          : "Write a share from 0.01 to 100."
      }
    />
  );
}
