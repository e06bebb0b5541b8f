import type { ReactNode } from "react";

/** As many as the API gives of the rows that belong to another row. */
export const MOST_NESTED = 200;

interface Props {
  /** How many were given. */
  given: number;
  /** What they are: "pledges". */
  things: string;
  /** How to see all of them. */
  children: ReactNode;
}

/** Says of a list that may go on where it was cut that it was cut, and how to see the rest. */
export function CutNote({ given, things, children }: Props) {
  if (given < MOST_NESTED) return null;
  return (
    <p className="hint">
      {`The first ${MOST_NESTED} ${things} are shown. `}
      {children}
    </p>
  );
}
