import { penceOf } from "./amount-words.ts";
import { overUnderWords, percentWords } from "./over-under.ts";

interface Props {
  /** Pounds; null where it cannot be told. */
  difference: string | null;
  /** The sum that a percentage is of; without one there is none. */
  base?: string | null;
  otherwise?: string;
  even?: string;
  /** What a reader must know of the difference. */
  note?: string | undefined;
}

/** A difference from a budget in words: "£12,000 over, 2.5% of £480,000". */
export function OverUnder({ difference, base = null, otherwise = "Not known", even, note }: Props) {
  if (difference === null) return <span className="gap">{otherwise}</span>;
  const pence = penceOf(difference);
  const share = base === null || pence === 0n ? null : percentWords(pence, penceOf(base));
  return (
    <span className="lines">
      <span className={pence > 0n ? "figure over" : "figure"}>{overUnderWords(pence, even)}</span>
      {share && <span className="lines__more">{share}</span>}
      {note && <span className="lines__more">{note}</span>}
    </span>
  );
}
