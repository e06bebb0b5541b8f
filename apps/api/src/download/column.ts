import { z } from "zod";
import { type AnyEntity, type Entities, isLedger } from "../record/entity.ts";
import { unwrap } from "../record/references.ts";
import { namesOf, ownFields, referencesIn, type Told } from "./told-row.ts";

export type CellText = string | number | null;

/** A column of a table that is downloaded. */
export interface Column {
  header: string;
  kind: "text" | "money" | "date";
  cell: (row: Told) => CellText;
}

/** A column that says what stands at a path of a row: its heading is the path, as a query would write it. */
export function columnAt(path: string[], kind: Column["kind"] = "text"): Column {
  return { header: path.join("."), kind, cell: (row) => cellOf(valueAt(row, path)) };
}

/**
 * The columns of an entity: its fields by the names that the API gives them, each reference followed by what names its
 * row. Lists of plain values are parted by semicolons; lists of anything else are JSON in a cell.
 */
export function columnsOf(entity: AnyEntity, entities: Entities, isLive: boolean): Column[] {
  const counted = isLedger(entity.table)
    ? [
        ...namesOf(entities.named("Project")).map((name) => columnAt(["projects", name])),
        columnAt(["allocations"]),
      ]
    : [];
  return [
    ...ownFields(entity, isLive).map((name) => columnAt([name])),
    ...columnsOfFields(entity.fields, entities, []),
    ...counted,
  ];
}

function columnsOfFields(fields: z.ZodObject, entities: Entities, path: string[]): Column[] {
  return Object.entries(fields.shape).flatMap(([name, field]): Column[] => {
    const { type, meta } = unwrap(field as z.ZodType);
    const here = [...path, name];
    if (type instanceof z.ZodObject) return columnsOfFields(type, entities, here);
    // Only an entity's own references are loaded: those inside a single value object have no rows beside them.
    const references = path.length === 0 ? referencesIn(fields, name) : [];
    return [
      columnAt(here, kindOf(type, meta.scalar)),
      ...references.flatMap(({ as, to }) =>
        namesOf(entities.named(to)).map((label) => columnAt([as, label])),
      ),
    ];
  });
}

function kindOf(type: z.ZodType, scalar: string | undefined): Column["kind"] {
  if (type instanceof z.ZodArray) return "text";
  if (scalar === "Money") return "money";
  return scalar === "PartialDate" ? "date" : "text";
}

function valueAt(value: unknown, [step, ...rest]: string[]): unknown {
  if (value === null || value === undefined || step === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((one) => valueAt(one, [step, ...rest]));
  return valueAt((value as Told)[step], rest);
}

function cellOf(value: unknown): CellText {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (!Array.isArray(value)) return typeof value === "boolean" ? String(value) : JSON.stringify(value);
  if (value.length === 0) return null;
  if (value.some((one) => typeof one === "object" && one !== null)) return JSON.stringify(value);
  return value.map((one) => one ?? "").join("; ");
}
