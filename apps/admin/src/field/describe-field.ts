import type { Field } from "@frankpledge/domain";
import { z } from "zod";
import { decimalFault } from "./decimal-typed.ts";
import { inWords } from "./words.ts";

/** The kinds of value a person can enter; each has one input and one way to be shown. */
type FieldKind =
  | "line"
  | "prose"
  | "lines"
  | "boolean"
  | "integer"
  | "enum"
  | "partialDate"
  | "money"
  | "decimal"
  | "financialYear"
  | "amount"
  | "picture"
  | "reference"
  | "references"
  | "list";

/** What a screen has to know of a field, read from the domain's definition of its entity. */
export interface FieldDescription {
  kind: FieldKind;
  label: string;
  help: string | undefined;
  required: boolean;
  /** What a new row starts with. */
  initial: unknown;
  /** An enum's values. */
  options: string[];
  /** The type of the rows it names: "Plan". */
  entity: string | undefined;
  /** The fields of each part of a list. */
  item: z.ZodObject | undefined;
  /** One sentence on what is wrong with a value, or nothing. */
  check: (value: unknown) => string | undefined;
}

/** Describes a field; undefined for one that the domain does not let a person enter. */
export function describeField(fields: z.ZodObject, source: string): FieldDescription | undefined {
  const outer = fields.shape[source] as z.ZodType | undefined;
  if (!outer) return undefined;
  const { type, meta, required } = unwrapped(outer);
  const item = type instanceof z.ZodArray && type.element instanceof z.ZodObject ? type.element : undefined;
  const kind = kindOf(type, meta, item);
  return {
    kind,
    label: inWords(meta.references?.as ?? source),
    help: meta.description && forOfficer(meta.description),
    required: required && kind !== "boolean",
    initial: outer instanceof z.ZodDefault ? (outer.def.defaultValue ?? undefined) : undefined,
    options: type instanceof z.ZodEnum ? type.options.map(String) : [],
    entity: meta.references?.entity,
    item,
    check: checkOf(kind, outer),
  };
}

/** Kinds whose form value is the domain's own; money is pounds in text here, and rows are checked by the API. */
const CHECKED: FieldKind[] = ["line", "prose", "lines", "integer", "partialDate", "financialYear"];

function checkOf(kind: FieldKind, type: z.ZodType): FieldDescription["check"] {
  if (kind === "decimal") return decimalFault;
  return CHECKED.includes(kind) ? (value) => firstFault(type, value) : () => undefined;
}

type Meta = Field & { id?: string; description?: string };

function unwrapped(outer: z.ZodType): { type: z.ZodType; meta: Meta; required: boolean } {
  let type = outer;
  let required = true;
  let meta: Meta = {};
  for (;;) {
    meta = { ...type.meta(), ...meta };
    if (!(type instanceof z.ZodNullable || type instanceof z.ZodDefault)) return { type, meta, required };
    required = false;
    type = type.def.innerType as z.ZodType;
  }
}

function kindOf(type: z.ZodType, meta: Meta, item: z.ZodObject | undefined): FieldKind {
  if (meta.id === "Amount") return "amount";
  if (meta.references) return type instanceof z.ZodArray ? "references" : "reference";
  if (meta.picture) return "picture";
  if (item) return "list";
  if (type instanceof z.ZodArray) return "lines";
  if (type instanceof z.ZodEnum) return "enum";
  if (type instanceof z.ZodBoolean) return "boolean";
  if (type instanceof z.ZodNumber) return "integer";
  if (meta.scalar === "Money") return "money";
  if (meta.scalar === "Decimal") return "decimal";
  if (meta.scalar === "PartialDate") return "partialDate";
  if (meta.scalar === "FinancialYear") return "financialYear";
  return meta.long ? "prose" : "line";
}

function firstFault(type: z.ZodType, value: unknown): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const issue = type.safeParse(value).error?.issues[0];
  if (issue?.code === "too_big")
    return `At most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}.`;
  if (issue?.code === "too_small" && issue.origin !== "string") return `At least ${issue.minimum}.`;
  if (issue?.code === "invalid_type") return "A whole number, please.";
  return issue?.message;
}

/** The domain's words for an officer: without the requirement's number, and with what to do in the place of values. */
const forOfficer = (words: string): string =>
  words
    .replace(/ \(S\d[^)]*\)/g, "")
    .replace(/^True /, "Switch on ")
    .replace(/^Null\b/, "Leave empty")
    .replace(/; null\b/, "; leave empty");
