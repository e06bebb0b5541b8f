import { CLEARANCES } from "@frankpledge/domain";
import { NullableBooleanInput, SelectInput } from "react-admin";
import { useFieldDescription } from "./field-set.ts";
import { ReferenceRowInput } from "./ReferenceRowInput.tsx";
import { inWords } from "./words.ts";

/** Narrows a list by a field with few values: an enum, yes or no, or the row it belongs to. */
export function RowFilter({ source, label }: { source: string; label: string }) {
  const field = useFieldDescription(source);
  const props = { source, label, helperText: false } as const;
  if (field?.entity) return <ReferenceRowInput {...props} field={field} within={undefined} />;
  if (field?.kind === "boolean") return <NullableBooleanInput {...props} />;
  const options: readonly string[] = field?.options ?? CLEARANCES;
  return (
    <SelectInput
      {...props}
      choices={options.map((id) => ({ id, name: inWords(id) }))}
      translateChoice={false}
    />
  );
}
