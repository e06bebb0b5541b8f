import { CLEARANCES } from "@frankpledge/domain";
import { DateInput, NullableBooleanInput, SelectInput, TextInput } from "react-admin";
import { apiSchema } from "../graphql/api.ts";
import { filterTypeOf } from "../graphql/entity.ts";
import { useEntity } from "./entities.ts";
import { FinancialYearInput } from "./FinancialYearInput.tsx";
import { useFieldDescription } from "./field-set.ts";
import { MoneyInput } from "./MoneyInput.tsx";
import { moneyFault } from "./money-typed.ts";
import { ReferenceRowInput } from "./ReferenceRowInput.tsx";
import { capitalised, inWords, yesOrNo } from "./words.ts";

/**
 * Narrows a list: by a field with few values, by a bound (`amount_gte`), by words in it (`strand_contains`), or by what the list itself may be asked,
 * such as a ledger's lines of a `project`.
 */
export function RowFilter({ source, label }: { source: string; label: string }) {
  const [name = ""] = source.split("_");
  const resource = useEntity().name;
  const field = useFieldDescription(name);
  const props = { source, label, helperText: false } as const;
  const type = filterTypeOf(apiSchema, resource, name);
  const entity = field ? field.entity : type === "ID" && capitalised(name);
  if (entity) return <ReferenceRowInput {...props} entity={entity} within={undefined} />;
  if (field?.kind === "financialYear") return <FinancialYearInput {...props} />;
  if (field?.kind === "money") return <MoneyInput {...props} validate={[moneyFault]} />;
  if (field?.kind === "line") return <TextInput {...props} />;
  if (field?.kind === "partialDate") return <DateInput {...props} />;
  if (field?.kind === "boolean" || type === "Boolean")
    return (
      <NullableBooleanInput
        {...props}
        nullLabel="Either"
        trueLabel={yesOrNo(name, true)}
        falseLabel={yesOrNo(name, false)}
      />
    );
  return (
    <SelectInput
      {...props}
      choices={(field?.options ?? [...CLEARANCES]).map((id) => ({ id, name: inWords(id) }))}
      translateChoice={false}
    />
  );
}
