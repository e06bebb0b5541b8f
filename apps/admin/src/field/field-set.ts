import { createContext, useContext } from "react";
import type { z } from "zod";
import { describeField, type FieldDescription } from "./describe-field.ts";
import { useEntity } from "./entities.ts";

/** The fields of the part around: set inside a list of parts, where the row's own fields do not apply. */
export const FieldSet = createContext<z.ZodObject | undefined>(undefined);

/** What the domain says of a field of the row, or of the part of it, that the screen around shows. */
export function useFieldDescription(source: string): FieldDescription | undefined {
  const part = useContext(FieldSet);
  const entity = useEntity();
  return describeField(part ?? entity.fields, source);
}
