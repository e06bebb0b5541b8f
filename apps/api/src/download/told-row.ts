import { poundsFromPence } from "@frankpledge/domain";
import type { ResolveTree } from "graphql-parse-resolve-info";
import { z } from "zod";
import { computedKey, relationKey, valuesWithReferences } from "../graph/load-rows.ts";
import type { Selection } from "../graph/selection.ts";
import { type AnyEntity, type Entities, isLedger } from "../record/entity.ts";
import { type Reference, referencesOf, unwrap } from "../record/references.ts";
import type { LoadedRow } from "./read-rows.ts";

/** A row, or a part of one, in the words of the API: the same names, pounds as decimals, dates as they were stated. */
export type Told = { [name: string]: unknown };

const node = (name: string, fieldsByTypeName: ResolveTree["fieldsByTypeName"] = {}): ResolveTree => ({
  name,
  alias: name,
  args: {},
  fieldsByTypeName,
});

const selected = (nodes: ResolveTree[]): Selection => Object.fromEntries(nodes.map((one) => [one.name, one]));

/** What names a row of an entity to a person and to a program. */
export function namesOf(entity: AnyEntity): string[] {
  return isLedger(entity.table) ? ["id", ...entity.label] : ["slug", ...entity.label];
}

/** The fields of its own that every row of an entity has beside those of its domain. */
export function ownFields(entity: AnyEntity, isLive: boolean): string[] {
  if (isLedger(entity.table)) return ["id", "revision", ...(isLive ? ["standing"] : [])];
  return ["id", "slug", "revision", ...(isLive && entity.clearable ? ["clearance"] : [])];
}

/** The references that lie directly in some fields, by the field that holds the id. */
export function referencesIn(fields: z.ZodObject, field: string): Reference[] {
  return referencesOf(fields).filter(({ path }) => path.length === 1 && path[0] === field);
}

/** The rows that a line of a ledger counts for: the one thing that is told of a row and is no field of it. */
const COUNTS_FOR = "projects";

/** Everything that a download tells of an entity's rows, as a query would select it. */
export function selectionOf(entity: AnyEntity, entities: Entities, isLive: boolean): Selection {
  const named = (name: string, to: string) => {
    const target = entities.named(to);
    return node(name, { [to]: selected(namesOf(target).map((field) => node(field))) });
  };
  const fields = Object.keys(entity.fields.shape).flatMap((name) => {
    const values = valuesWithReferences(entity, name);
    if (!values) return [node(name), ...referencesIn(entity.fields, name).map(({ as, to }) => named(as, to))];
    const inner = Object.keys(values.shape).flatMap((part) => referencesIn(values, part));
    return [node(name, { [values.meta()?.id ?? ""]: selected(inner.map(({ as, to }) => named(as, to))) })];
  });
  const own = ownFields(entity, isLive).map((name) => node(name));
  const counted = isLedger(entity.table) ? [named(COUNTS_FOR, "Project"), node("allocations")] : [];
  return selected([...own, ...fields, ...counted]);
}

/** Tells one part of what was loaded, under its name. */
type Part = [name: string, tell: (loaded: LoadedRow) => unknown];

/** Makes what tells the rows of an entity: its fields are looked through once and not for every row. */
export function tellerOf(entity: AnyEntity, entities: Entities, isLive: boolean): (row: LoadedRow) => Told {
  const own = ownFields(entity, isLive).map((name): Part => {
    const computed = computedKey(name);
    return [name, (loaded) => loaded[name] ?? loaded[computed]];
  });
  const tellPart = teller([["amount", ({ amount }) => pounds(amount as number)]]);
  const allocations = computedKey("allocations");
  const counted: Part[] = isLedger(entity.table)
    ? [
        namesPart(COUNTS_FOR, entities.named("Project")),
        [
          "allocations",
          (loaded) => (loaded[allocations] as LoadedRow[]).map((part) => ({ ...part, ...tellPart(part) })),
        ],
      ]
    : [];
  return teller([...own, ...partsOf(entity.fields, entities, true), ...counted]);
}

function teller(parts: Part[]): (loaded: LoadedRow) => Told {
  return (loaded) => {
    const told: Told = {};
    for (const [name, tell] of parts) told[name] = tell(loaded);
    return told;
  };
}

/** @param hasRows whether the rows that the fields name were loaded beside them */
function partsOf(fields: z.ZodObject, entities: Entities, hasRows: boolean): Part[] {
  return Object.entries(fields.shape).flatMap(([name, field]): Part[] => {
    const tell = valueTeller(field as z.ZodType, entities, false);
    // A list of values that name rows is loaded as a relation.
    const related = relationKey(name);
    const references = hasRows ? referencesIn(fields, name) : [];
    return [
      [name, (loaded) => tell(loaded[related] ?? loaded[name])],
      ...references.map(({ as, to }) => namesPart(as, entities.named(to))),
    ];
  });
}

function valueTeller(field: z.ZodType, entities: Entities, hasRows: boolean): (value: unknown) => unknown {
  const { type, meta } = unwrap(field);
  const ifAny = (tell: (value: unknown) => unknown) => (value: unknown) =>
    value === null || value === undefined ? null : tell(value);
  if (type instanceof z.ZodArray) {
    const tell = valueTeller(type.element as z.ZodType, entities, true);
    return ifAny((value) => (value as unknown[]).map(tell));
  }
  if (meta.scalar === "Money") return ifAny((value) => pounds(value as string | number));
  if (type instanceof z.ZodObject) {
    const tell = teller(partsOf(type, entities, hasRows));
    return ifAny((value) => tell(value as LoadedRow));
  }
  return (value) => value ?? null;
}

/** What names the rows that a field leads to. */
function namesPart(as: string, entity: AnyEntity): Part {
  const key = relationKey(as);
  const names = namesOf(entity);
  const tell = (found: unknown): unknown => {
    if (Array.isArray(found)) return found.map(tell);
    if (found === null || found === undefined) return null;
    return Object.fromEntries(names.map((name) => [name, (found as Told)[name] ?? null]));
  };
  return [as, (loaded) => tell(loaded[key])];
}

const pounds = (pence: string | number): string => poundsFromPence(BigInt(pence));
