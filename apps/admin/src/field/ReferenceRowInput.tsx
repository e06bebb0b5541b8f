import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput } from "react-admin";
import { useWatch } from "react-hook-form";
import type { FieldDescription } from "./describe-field.ts";
import { resourceFor, useEntity } from "./entities.ts";
import type { FieldInputProps } from "./field-input.ts";

type ReferenceProps = FieldInputProps & { field: FieldDescription; within: string | undefined };

/** Chooses a row of the body by its words. */
export function ReferenceRowInput({ field, within, source, ...props }: ReferenceProps) {
  const { reference, filter, optionText } = useChoice(field, within);
  return (
    <ReferenceInput source={source} reference={reference} filter={filter} perPage={CHOICES}>
      <AutocompleteInput {...props} optionText={optionText} filterToQuery={asSearch} />
    </ReferenceInput>
  );
}

/** Chooses several rows of the body. */
export function ReferenceRowsInput({ field, within, source, defaultValue, ...props }: ReferenceProps) {
  const { reference, filter, optionText } = useChoice(field, within);
  return (
    <ReferenceArrayInput source={source} reference={reference} filter={filter} perPage={CHOICES}>
      <AutocompleteArrayInput
        {...props}
        defaultValue={defaultValue as string[]}
        optionText={optionText}
        filterToQuery={asSearch}
      />
    </ReferenceArrayInput>
  );
}

const CHOICES = 50;
const asSearch = (typed: string) => ({ q: typed });

function useChoice(field: FieldDescription, within: string | undefined) {
  const reference = resourceFor(field.entity ?? "");
  const narrowing = useWatch({ name: within ?? "", disabled: !within });
  return {
    reference,
    filter: within && narrowing ? { [within]: narrowing } : {},
    optionText: useEntity(reference).represent as (row: unknown) => string,
  };
}
