import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import type { ReactNode } from "react";
import { ClearanceChip } from "../frame/ClearanceChip.tsx";
import { ClearButton } from "../frame/ClearButton.tsx";
import { apiSchema } from "../graphql/api.ts";
import { fieldTypeOf } from "../graphql/entity.ts";
import { showDecimal } from "./decimal-typed.ts";
import { showMoney } from "./money-typed.ts";
import { RagChip } from "./RagChip.tsx";
import { capitalised, inWords } from "./words.ts";

/** What the API works out about a row, by the name of the field, and how it is shown. */
const COMPUTED: Record<string, (value: never) => ReactNode> = {
  clearance: () => (
    <>
      <ClearanceChip /> <ClearButton isInline />
    </>
  ),
  deliveryRag: (rating: { colour: string; label: string }) => <RagChip {...rating} />,
  endStatus: (end: { words: string }) => capitalised(end.words),
  gaps: (gaps: string[]) => gaps.join(" "),
};

/** A field that the domain does not define, as its kind in the API's schema is shown. */
export function computedField(resource: string, source: string, value: unknown): ReactNode {
  const shown = COMPUTED[source]?.(value as never);
  if (shown !== undefined) return shown;
  const type = fieldTypeOf(apiSchema, resource, source) ?? "";
  if (apiSchema.enums.has(type)) return inWords(String(value));
  switch (type) {
    case "PartialDate":
      return formatPartialDate(value as PartialDate);
    case "Money":
      return showMoney(String(value));
    case "Decimal":
      return showDecimal(String(value));
    case "Boolean":
      return value ? "Yes" : "No";
    default:
      return String(value);
  }
}
