import type { ReactNode } from "react";
import { TextInput } from "react-admin";
import { useFieldDescription } from "../field/field-set.ts";
import { RowInput } from "../field/RowInput.tsx";
import { InputGroup } from "./InputGroup.tsx";

/** What every change is asked: where the facts come from, and why they change. */
export function ReasonInput({ children }: { children?: ReactNode }) {
  return (
    <InputGroup title="For the record">
      {useFieldDescription("source") && <RowInput source="source" label="Source paper" />}
      {children}
      <TextInput
        source="reasonForChange"
        label="Why this change?"
        helperText="Kept with the change in the history, beside your name."
      />
    </InputGroup>
  );
}
