import { formatPartialDate, parsePartialDate } from "@frankpledge/domain";
import { Stated } from "./Stated.tsx";

interface Props {
  date: string | null;
  otherwise?: string;
}

/** A date as far as its document states it. */
export function DateText({ date, otherwise }: Props) {
  const parsed = date === null ? null : parsePartialDate(date);
  return (
    <Stated otherwise={otherwise}>
      {parsed?.ok && <time dateTime={parsed.value}>{formatPartialDate(parsed.value)}</time>}
    </Stated>
  );
}
