import { DateText } from "../text/DateText.tsx";

interface Props {
  start: string | null;
  end: string | null;
  /** The words where neither is stated. */
  otherwise?: string;
}

/** The years a plan is for, as far as its papers state them. */
export function Period({ start, end, otherwise = "Period not stated" }: Props) {
  if (start === null && end === null) return <DateText date={null} otherwise={otherwise} />;
  return (
    <>
      <DateText date={start} otherwise="start not stated" /> to{" "}
      <DateText date={end} otherwise="end not stated" />
    </>
  );
}
