import { formatAmount, formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { Chip, Stack, Typography } from "@mui/material";
import { type ReactNode, useContext } from "react";
import { ReferenceArrayField, ReferenceField, useRecordContext } from "react-admin";
import type { AmountValue } from "./amount.ts";
import { sumOf } from "./amount.ts";
import { computedField } from "./computed-fields.tsx";
import { showDecimal } from "./decimal-typed.ts";
import type { FieldDescription } from "./describe-field.ts";
import { resourceFor, useEntity } from "./entities.ts";
import { FieldSet, useFieldDescription } from "./field-set.ts";
import { showMoney } from "./money-typed.ts";
import { NotStated } from "./NotStated.tsx";
import { PartsField } from "./PartsField.tsx";
import { PictureField } from "./PictureField.tsx";
import { RagChip } from "./RagChip.tsx";
import { inWords } from "./words.ts";

/** A field of the row around, for a reader. */
export function RowField({ source }: { source: string }) {
  const field = useFieldDescription(source);
  const { name, shows } = useEntity();
  const isPart = useContext(FieldSet) !== undefined;
  const row = useRecordContext();
  const value: unknown = row?.[source];
  const show = isPart ? undefined : shows?.[source];
  if (row && show) return show(row as never);
  const isEmpty =
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return <NotStated />;
  return field ? (
    <ValueOfKind field={field} source={source} value={value} />
  ) : (
    computedField(name, source, value)
  );
}

function ValueOfKind({
  field,
  source,
  value,
}: {
  field: FieldDescription;
  source: string;
  value: unknown;
}): ReactNode {
  switch (field.kind) {
    case "prose":
      return (
        <Typography variant="body2" sx={{ whiteSpace: "pre-line", maxWidth: "70ch" }}>
          {String(value)}
        </Typography>
      );
    case "lines":
      return (
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 0.5 }}>
          {(value as string[]).map((line) => (
            <Chip key={line} size="small" label={line} />
          ))}
        </Stack>
      );
    case "boolean":
      return value ? "Yes" : "No";
    case "enum":
      return source === "colour" ? (
        <RagChip colour={String(value)} label={inWords(String(value))} />
      ) : (
        inWords(String(value))
      );
    case "partialDate":
      return formatPartialDate(value as PartialDate);
    case "money":
      return showMoney(String(value));
    case "decimal":
      return showDecimal(String(value));
    case "amount":
      return <AmountText amount={value as AmountValue} />;
    case "picture":
      return <PictureField hash={String(value)} />;
    case "reference":
      return <ReferenceField source={source} reference={resourceFor(field.entity ?? "")} link="show" />;
    case "references":
      return <ReferenceArrayField source={source} reference={resourceFor(field.entity ?? "")} />;
    case "list":
      return (
        <PartsField field={field} parts={value as Record<string, unknown>[]}>
          {(part) => <RowField source={part} />}
        </PartsField>
      );
    default:
      return String(value);
  }
}

function AmountText({ amount }: { amount: AmountValue }) {
  return (
    <>
      {formatAmount({ ...amount, value: sumOf(amount)?.pence ?? null })}
      {amount.asWritten && <Remark>Written “{amount.asWritten}”</Remark>}
      {amount.note && <Remark>{amount.note}</Remark>}
    </>
  );
}

const Remark = ({ children }: { children: ReactNode }) => (
  <Typography variant="body2" color="textSecondary">
    {children}
  </Typography>
);
