import { BooleanInput, NumberInput, required, SelectInput, TextArrayInput, TextInput } from "react-admin";
import { AmountInput } from "./AmountInput.tsx";
import { DecimalInput } from "./DecimalInput.tsx";
import type { FieldDescription } from "./describe-field.ts";
import { FinancialYearInput } from "./FinancialYearInput.tsx";
import type { FieldInputProps } from "./field-input.ts";
import { useFieldDescription } from "./field-set.ts";
import { MoneyInput } from "./MoneyInput.tsx";
import { PartialDateInput } from "./PartialDateInput.tsx";
import { PartsInput } from "./PartsInput.tsx";
import { PictureInput } from "./PictureInput.tsx";
import { ReferenceRowInput, ReferenceRowsInput } from "./ReferenceRowInput.tsx";
import { inWords } from "./words.ts";

interface RowInputProps {
  source: string;
  /**
   * The field that narrows the choice of rows: a project's priorities are those `within` its "planId". The parts of a
   * list are narrowed by a field of the row that holds them.
   */
  within?: string;
  /** Where the domain's own words need an officer's. */
  label?: string;
  /** False where there is no room for help. */
  help?: string | false;
}

/** The input for a field of the entity around; what kind it is, its help and its checks come from the domain. */
export function RowInput({ source, within, label, help }: RowInputProps) {
  const field = useFieldDescription(source);
  if (!field) throw new Error(`The domain has no field ${source} here.`);
  const props = {
    source,
    label: label ?? field.label,
    helperText: help ?? field.help ?? (false as const),
    defaultValue: field.initial,
    validate: [...(field.required ? [required("This is needed.")] : []), field.check],
  };
  return <InputOfKind field={field} within={within} {...props} />;
}

function InputOfKind({
  field,
  within,
  ...props
}: FieldInputProps & { field: FieldDescription; within: string | undefined }) {
  switch (field.kind) {
    case "prose":
      return <TextInput {...props} multiline minRows={3} maxRows={20} />;
    case "lines":
      return <TextArrayInput {...props} defaultValue={props.defaultValue as string[]} />;
    case "boolean":
      return <BooleanInput {...props} />;
    case "integer":
      return <NumberInput {...props} />;
    case "enum":
      return (
        <SelectInput
          {...props}
          choices={field.options.map((id) => ({ id, name: inWords(id) }))}
          translateChoice={false}
          emptyText="Not stated"
        />
      );
    case "partialDate":
      return <PartialDateInput {...props} />;
    case "money":
      return <MoneyInput {...props} />;
    case "decimal":
      return <DecimalInput {...props} />;
    case "financialYear":
      return <FinancialYearInput {...props} />;
    case "amount":
      return <AmountInput {...props} />;
    case "picture":
      return <PictureInput {...props} />;
    case "reference":
      return <ReferenceRowInput {...props} entity={field.entity ?? ""} within={within} />;
    case "references":
      return <ReferenceRowsInput {...props} entity={field.entity ?? ""} within={within} />;
    case "list":
      return (
        <PartsInput {...props} field={field}>
          {Object.keys(field.item?.shape ?? {}).map((part) => (
            <RowInput key={part} source={part} {...(within && { within })} />
          ))}
        </PartsInput>
      );
    case "line":
      return <TextInput {...props} />;
  }
}
