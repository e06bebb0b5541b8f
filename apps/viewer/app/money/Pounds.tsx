import { moneyWords } from "./amount-words.ts";

interface Props {
  of: string | null;
  otherwise?: string;
}

/** A sum of the record; a gap says that it is one, and nil is £0. */
export function Pounds({ of, otherwise = "Not stated" }: Props) {
  return of === null ? (
    <span className="gap">{otherwise}</span>
  ) : (
    <span className="figure">{moneyWords(of)}</span>
  );
}
