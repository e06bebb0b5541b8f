import type { ReactNode } from "react";
import { ClearanceChip } from "../frame/ClearanceChip.tsx";
import { ClearButton } from "../frame/ClearButton.tsx";
import { RagChip } from "./RagChip.tsx";
import { capitalised } from "./words.ts";

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

export const computedField = (source: string, value: unknown): ReactNode =>
  COMPUTED[source]?.(value as never) ?? String(value);
