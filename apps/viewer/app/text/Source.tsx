import { Stated } from "./Stated.tsx";

interface Props {
  of: string | null;
}

/** The paper that a page's facts were taken from. */
export function Source({ of }: Props) {
  return (
    <p className="source">
      <strong>Source:</strong> <Stated otherwise="entered by the office itself">{of}</Stated>
    </p>
  );
}
