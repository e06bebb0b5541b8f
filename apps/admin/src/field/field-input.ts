import type { Validator } from "react-admin";

/** What every input of a field is told, whatever its kind. */
export interface FieldInputProps {
  source: string;
  label: string;
  helperText?: string | false;
  validate?: Validator[];
  defaultValue?: unknown;
}
