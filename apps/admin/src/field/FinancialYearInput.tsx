import { SelectInput } from "react-admin";
import { useWatch } from "react-hook-form";
import type { FieldInputProps } from "./field-input.ts";

/** The year that the first policing bodies took office in, and how far ahead a plan looks. */
const FIRST = 2012;
const AHEAD = 6;

/** A financial year by its label; chosen, so that half a year is never asked for. */
export function FinancialYearInput({ defaultValue, ...props }: FieldInputProps) {
  const held: unknown = useWatch({ name: props.source });
  const years = labels();
  if (typeof held === "string" && held !== "" && !years.includes(held)) years.push(held);
  return (
    <SelectInput
      {...props}
      defaultValue={defaultValue}
      choices={years.map((id) => ({ id, name: id }))}
      translateChoice={false}
      emptyText="Not stated"
    />
  );
}

/** The labels of the years that may be chosen, the latest first. */
function labels(): string[] {
  const last = new Date().getFullYear() + AHEAD;
  return Array.from({ length: last - FIRST + 1 }, (_, back) => {
    const start = last - back;
    return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
  });
}
