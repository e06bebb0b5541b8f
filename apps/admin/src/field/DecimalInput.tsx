import { TextInput } from "react-admin";
import { readDecimal } from "./decimal-typed.ts";
import type { FieldInputProps } from "./field-input.ts";

/** An exact number, typed as text: a box for numbers would round it. */
export const DecimalInput = (props: FieldInputProps) => (
  <TextInput {...props} parse={readDecimal} slotProps={{ htmlInput: { inputMode: "decimal" } }} />
);
