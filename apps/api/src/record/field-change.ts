import {
  amountFields,
  formatAmount,
  formatMoney,
  formatPartialDate,
  type PartialDate,
} from "@frankpledge/domain";
import { z } from "zod";
import type { AnyEntity, Row } from "./entity.ts";
import { unwrap } from "./references.ts";

/** How one field of a row differs, in words a Panel member can read; null where there is nothing to say. */
export interface FieldChange {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** The fields whose values differ between two versions of a row, either of which may be missing. */
export function fieldChanges(
  entity: AnyEntity,
  was: Row | undefined,
  is: Row | undefined,
  labels: Map<string, string>,
): FieldChange[] {
  const fields = Object.entries(entity.fields.shape).map(
    ([name, type]): FieldChange => ({
      field: name,
      label: fieldLabel(name),
      before: words(type as z.ZodType, was?.[name], labels),
      after: words(type as z.ZodType, is?.[name], labels),
    }),
  );
  if (entity.clearable)
    fields.push({
      field: "clearance",
      label: "Clearance",
      before: was ? clearanceWords(was) : null,
      after: is ? clearanceWords(is) : null,
    });
  return fields.filter(({ before, after }) => before !== after);
}

function clearanceWords(row: Row): string {
  return row.clearance === "CLEARED" ? `cleared by ${row.clearedBy}` : "draft";
}

/** A field's name as words: "forecastEnd" is "Forecast end", "ownerId" is "Owner". */
function fieldLabel(field: string): string {
  const words = field
    .replace(/Ids?$/, (ending) => (ending === "Ids" ? "s" : ""))
    .replace(/ys$/, "ies")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as words: dates and money as they are read, references by what they name. */
function words(field: z.ZodType, value: unknown, labels: Map<string, string>): string | null {
  if (value === null || value === undefined || value === "") return null;
  const { type, meta } = unwrap(field);
  if (type instanceof z.ZodArray) {
    const element = meta.references ? field : (type.element as z.ZodType);
    const parts = (value as unknown[]).map((part) =>
      meta.references ? (labels.get(part as string) ?? String(part)) : words(element, part, labels),
    );
    return parts.filter((part) => part !== null).join("; ") || null;
  }
  if (meta.references) return labels.get(value as string) ?? String(value);
  if (meta.scalar === "Money") return formatMoney(BigInt(value as string));
  if (meta.scalar === "PartialDate") return formatPartialDate(value as PartialDate);
  if (type === unwrap(amountFields).type) return formatAmount(amountFields.parse(value));
  if (type instanceof z.ZodObject) {
    const inner = Object.entries(type.shape).map(([name, innerType]) =>
      words(innerType as z.ZodType, (value as Record<string, unknown>)[name], labels),
    );
    return inner.filter((part) => part !== null).join(", ") || null;
  }
  if (type instanceof z.ZodBoolean) return value ? "yes" : "no";
  if (type instanceof z.ZodEnum) return String(value).toLowerCase().replaceAll("_", " ");
  return String(value);
}
