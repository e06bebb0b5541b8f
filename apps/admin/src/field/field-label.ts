import { useFieldDescription } from "./field-set.ts";
import { inWords } from "./words.ts";

/** The label of a field, wherever it is shown. */
export const useFieldLabel = (source: string): string =>
  useFieldDescription(source)?.label ?? inWords(source);
