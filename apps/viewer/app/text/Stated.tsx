import type { ReactNode } from "react";

interface Props {
  children: ReactNode;
  /** The words in place of a gap. */
  otherwise?: string;
}

/** What the record states, or plain words that it states nothing: a gap is never filled and never a blank. */
export function Stated({ children, otherwise = "Not stated" }: Props) {
  const isGap = children === null || children === undefined || children === "" || children === false;
  return isGap ? <span className="gap">{otherwise}</span> : children;
}
