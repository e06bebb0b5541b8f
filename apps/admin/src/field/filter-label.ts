import type { z } from "zod";
import { describeField } from "./describe-field.ts";
import { inWords } from "./words.ts";

/** The words of what a list is narrowed by: "Amount from" for `amount_gte`. */
export function filterLabel(fields: z.ZodObject, source: string): string {
  const [name = "", bound] = source.split("_");
  const words = describeField(fields, name)?.label ?? inWords(name);
  if (bound === "gte") return `${words} from`;
  return bound === "lte" ? `${words} to` : words;
}
