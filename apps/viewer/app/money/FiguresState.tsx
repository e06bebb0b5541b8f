import { Instant } from "../text/Instant.tsx";
import { figureStateWords } from "./kind-words.ts";
import { toPeriodWords } from "./period-words.ts";

interface Props {
  year: string;
  period: number | null;
  updates: readonly {
    financialYear: string;
    toPeriod: number;
    state: keyof typeof figureStateWords;
  }[];
  asAt: string;
  /** What the figures leave out or do not say. */
  notes: readonly string[];
}

/** How far figures can be relied on, of which day they are, and what they leave out. */
export function FiguresState({ year, period, updates, asAt, notes }: Props) {
  const wanted = period ?? 12;
  const update = updates.findLast(
    ({ financialYear, toPeriod }) =>
      financialYear === year && (period === null ? toPeriod >= wanted : toPeriod === wanted),
  );
  return (
    <div className="figures-state">
      <p>
        <strong>{update ? figureStateWords[update.state].name : "Not marked"}</strong>
        {update
          ? `. ${figureStateWords[update.state].meaning} `
          : `. No financial update ${toPeriodWords(year, period)} is published, so it is not said whether these figures are provisional, unaudited or audited. `}
        {"As at "}
        <Instant at={asAt} />
        {", the date of the published version."}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
