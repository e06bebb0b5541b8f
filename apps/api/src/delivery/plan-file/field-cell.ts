import {
  amountFields,
  type PartialDate,
  parseAmount,
  parseDocumentDate,
  parsed,
  parseLedgerDate,
  parsePartialDate,
  poundsFromPence,
  type Result,
  refused,
} from "@frankpledge/domain";
import { type Cell, textOfCell } from "@frankpledge/tabular";
import { z } from "zod";
import { unwrap } from "../../record/references.ts";

/** A field's value as a spreadsheet's cell has it: words a person reads, dates as they were stated. */
export function cellOfValue(type: z.ZodType, value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  const { type: inner, meta } = unwrap(type);
  if (meta.scalar === "Money") return poundsFromPence(BigInt(value as string));
  if (inner instanceof z.ZodBoolean) return value ? "Yes" : "No";
  if (inner instanceof z.ZodEnum) return asWords(String(value));
  return typeof value === "number" ? value : String(value);
}

/** The value that a cell states of a field; null for an empty one. */
export function valueOfCell(type: z.ZodType, cell: Cell): Result<unknown> {
  const text = plainText(cell);
  if (text === "") return parsed(null);
  const { type: inner, meta } = unwrap(type);
  if (meta.scalar === "Money") return penceOf(text);
  if (meta.scalar === "PartialDate") return dateOf(cell, text);
  if (inner instanceof z.ZodBoolean) return truthOf(text);
  if (inner instanceof z.ZodEnum) return optionOf(inner.options.map(String), text);
  if (inner instanceof z.ZodNumber) return numberOf(text);
  return parsed(text);
}

/** The text of a cell, without what a spreadsheet or a CSV file puts around it. */
export function plainText(cell: Cell): string {
  const text = textOfCell(cell).trim();
  // An apostrophe before what could be a formula is how text is kept text.
  return /^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

/** "WITH_PANEL" is "With panel" to a person. */
export function asWords(option: string): string {
  const words = option.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One of a fixed set of words, however it is written: "On hold", "on-hold", "ON_HOLD". */
export function optionOf(options: readonly string[], text: string): Result<string> {
  const wanted = text.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  const found = options.find((option) => option === wanted);
  return found === undefined
    ? refused(`“${text.slice(0, 40)}” is none of ${options.map(asWords).join(", ")}.`)
    : parsed(found);
}

/** The states of an amount that are no value. */
export const amountStates = unwrap(amountFields.shape.state).type as z.ZodEnum;

function penceOf(text: string): Result<string> {
  const amount = parseAmount(text);
  return amount.ok ? parsed(String(amount.value.pence)) : amount;
}

/** A date as a person or a spreadsheet writes it; day before month, as offices here do. */
function dateOf(cell: Cell, text: string): Result<PartialDate> {
  if (typeof cell === "object" && cell !== null) return parsePartialDate(cell.date.slice(0, 10));
  const stated = parseDocumentDate(text);
  if (stated.ok) return stated;
  const inFigures = parseLedgerDate(text, "DMY");
  return inFigures.ok
    ? inFigures
    : refused(`“${text.slice(0, 40)}” is not a date: write it as 2020, 2020-01 or 31 January 2020.`);
}

function truthOf(text: string): Result<boolean> {
  if (/^(?:yes|y|true|x|✓)$/i.test(text)) return parsed(true);
  if (/^(?:no|n|false)$/i.test(text)) return parsed(false);
  return refused(`“${text.slice(0, 40)}” is neither Yes nor No.`);
}

function numberOf(text: string): Result<number> {
  const figures = text.replace(/ ?%$/, "");
  return /^-?\d{1,9}$/.test(figures)
    ? parsed(Number(figures))
    : refused(`“${text.slice(0, 40)}” is not a whole number.`);
}
