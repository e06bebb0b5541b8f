import type { z } from "zod";
import type { AnyEntity } from "./entity.ts";

const strict = new WeakMap<z.ZodObject, z.ZodObject>();

/** An entity's fields, refusing any that it does not have. Made once: zod prepares each object type anew. */
export function strictly({ fields }: AnyEntity): z.ZodObject {
  const known = strict.get(fields) ?? fields.strict();
  strict.set(fields, known);
  return known;
}
