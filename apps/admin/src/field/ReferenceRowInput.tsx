import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { resourceFor, useEntity } from "./entities.ts";
import type { FieldInputProps } from "./field-input.ts";

/** @property entity the type of the rows: "Plan" */
type ReferenceProps = FieldInputProps & { entity: string; within: string | undefined };

/** Chooses a row of the body by its words. */
export function ReferenceRowInput({ entity, within, source, ...props }: ReferenceProps) {
  const { reference, filter, optionText } = useChoice(entity, within);
  return (
    <ReferenceInput source={source} reference={reference} filter={filter} perPage={CHOICES}>
      <AutocompleteInput {...props} optionText={optionText} filterToQuery={asSearch} />
    </ReferenceInput>
  );
}

/** Chooses several rows of the body. */
export function ReferenceRowsInput({ entity, within, source, defaultValue, ...props }: ReferenceProps) {
  const { reference, filter, optionText } = useChoice(entity, within);
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

function useChoice(entity: string, within: string | undefined) {
  const reference = resourceFor(entity);
  const narrowing = useWatch({ name: within ?? "", disabled: !within });
  return {
    reference,
    filter: within && narrowing ? { [within]: narrowing } : {},
    optionText: useEntity(reference).represent as (row: unknown) => string,
  };
}
