import type { Field } from "@frankpledge/domain";
import { z } from "zod";

/** Where an entity's values name rows of another entity. */
export interface Reference {
  /** The path to the value: a field, or a field of a list of values (`["lines", "fundId"]`). */
  path: string[];
  to: string;
  as: string;
  many: boolean;
}

/** A zod type without its wrappers. */
interface Unwrapped {
  type: z.ZodType;
  nullable: boolean;
  optional: boolean;
  meta: Field;
}

/** What was found of the domain's types, which stay as they are: each request asks for many of them. */
const unwrapped = new WeakMap<z.ZodType, Unwrapped>();
const references = new WeakMap<z.ZodObject, Reference[]>();

/** Takes the wrappers off a zod type: what it is, whether it may be null, and what its field says of it. */
export function unwrap(type: z.ZodType): Unwrapped {
  const known = unwrapped.get(type) ?? takeOff(type);
  unwrapped.set(type, known);
  return known;
}

function takeOff(type: z.ZodType): Unwrapped {
  let inner = type;
  let nullable = false;
  let optional = false;
  let meta: Field = {};
  for (;;) {
    meta = { ...inner.meta(), ...meta };
    if (inner instanceof z.ZodNullable) nullable = true;
    else if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) optional = true;
    else return { type: inner, nullable, optional, meta };
    inner = inner.unwrap() as z.ZodType;
  }
}

/** Every reference an entity's fields hold, those of its value objects included. */
export function referencesOf(fields: z.ZodObject): Reference[] {
  const known = references.get(fields) ?? referencesBelow(fields, []);
  references.set(fields, known);
  return known;
}

function referencesBelow(fields: z.ZodObject, path: string[]): Reference[] {
  return Object.entries(fields.shape).flatMap(([name, field]): Reference[] => {
    const { type, meta } = unwrap(field as z.ZodType);
    const here = [...path, name];
    if (meta.references)
      return [
        { path: here, to: meta.references.entity, as: meta.references.as, many: type instanceof z.ZodArray },
      ];
    if (type instanceof z.ZodObject) return referencesBelow(type, here);
    if (type instanceof z.ZodArray) {
      const element = unwrap(type.element as z.ZodType).type;
      if (element instanceof z.ZodObject) return referencesBelow(element, here);
    }
    return [];
  });
}

/** The texts, such as ids, that a row's values hold at a path, whether in a field, in a list or in each part of one. */
export function textsAt(value: unknown, path: string[]): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((element) => textsAt(element, path));
  const [step, ...rest] = path;
  return step === undefined ? [value as string] : textsAt((value as Record<string, unknown>)[step], rest);
}
