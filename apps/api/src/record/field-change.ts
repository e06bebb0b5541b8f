import {
  amountFields,
  formatAmount,
  formatMoney,
  formatPartialDate,
  type PartialDate,
  type StatedAmount,
} from "@frankpledge/domain";
import { z } from "zod";
import { canonicalJson } from "./digest.ts";
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
  const fields = Object.entries(entity.fields.shape)
    .filter(([name]) => canonicalJson(was?.[name]) !== canonicalJson(is?.[name]))
    .map(([name, type]): FieldChange => {
      const [before, after] = [was, is].map((row) => words(type as z.ZodType, row?.[name], labels));
      return { field: name, label: fieldLabel(name), before: before ?? null, after: after ?? null };
    })
    .filter(({ before, after }) => before !== null || after !== null);
  const [before, after] = [was, is].map((row) => (row && entity.clearable ? clearanceWords(row) : null));
  if (before !== after)
    fields.push({ field: "clearance", label: "Clearance", before: before ?? null, after: after ?? null });
  return fields;
}

function clearanceWords(row: Row): string {
  return row.clearance === "CLEARED" ? `cleared by ${row.clearedBy}` : "draft";
}

/** An amount with what its document says of it. */
function amountWords(amount: StatedAmount): string {
  const written = amount.asWritten === null ? null : `written “${amount.asWritten}”`;
  return [formatAmount(amount), written, amount.note].filter((part) => part !== null).join("; ");
}

/** Names as words, each made once: a comparison may have many thousand rows. */
const fieldLabels = new Map<string, string>();

/** A field's name as words: "forecastEnd" is "Forecast end", "ownerId" is "Owner". */
function fieldLabel(field: string): string {
  const known = fieldLabels.get(field) ?? labelFrom(field);
  fieldLabels.set(field, known);
  return known;
}

function labelFrom(field: string): string {
  const words = field
    .replace(/Ids?$/, (ending) => (ending === "Ids" ? "s" : ""))
    .replace(/ys$/, "ies")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What stands for a row that may not be seen at the points that are compared. */
const UNSEEN = "one that is not published";

/** A value as words: dates and money as they are read, references by what they name. */
function words(field: z.ZodType, value: unknown, labels: Map<string, string>): string | null {
  if (value === null || value === undefined || value === "") return null;
  const { type, meta } = unwrap(field);
  if (type instanceof z.ZodArray) {
    const element = meta.references ? field : (type.element as z.ZodType);
    const parts = (value as unknown[]).map((part) =>
      meta.references ? (labels.get(part as string) ?? UNSEEN) : words(element, part, labels),
    );
    return parts.filter((part) => part !== null).join("; ") || null;
  }
  if (meta.references) return labels.get(value as string) ?? UNSEEN;
  if (meta.scalar === "Money") return formatMoney(BigInt(value as string));
  if (meta.scalar === "PartialDate") return formatPartialDate(value as PartialDate);
  if (type === unwrap(amountFields).type) return amountWords(amountFields.parse(value));
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
