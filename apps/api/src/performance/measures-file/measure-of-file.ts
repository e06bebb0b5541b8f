import { type Frequency, frequencyOf, placesOf } from "@frankpledge/domain";
import type { Row } from "../../record/entity.ts";
import { RowNamed } from "../../record/proposal/proposal.ts";
import { Refusal } from "../../refusal.ts";
import type { Kept } from "./areas-kept.ts";
import type { StatedReading } from "./read-figures.ts";

/** What a person names where the file does not say. */
export interface MeasuresAsked {
  fileName: string;
  /** What is counted, where no column or heading says; before the series that a column has. */
  measure: string | null;
  unit: string | null;
  /** Areas to be kept beside the body's own; "own" for a file without areas. */
  areas: readonly string[];
  /** What the file calls the body's own area. */
  own: string | null;
}

/** A measure of the file: on record, or to be made of its headings. */
export interface MeasureOfFile {
  reference: string | RowNamed;
  live: Row | null;
  title: string;
  frequency: Frequency;
  decimals: number;
  unit: string;
  /** A share of the body's own area must be that of its counts. */
  isShare: boolean;
}

/** The measure of a figure: the one on record that bears its code or title, else one that the headings make. */
export function makeMeasure(
  key: string,
  title: string,
  stated: StatedReading,
  asked: MeasuresAsked,
  known: readonly Row[],
  kept: readonly Kept[],
): MeasureOfFile {
  const wanted = title.toLowerCase();
  const live =
    known.find(
      ({ code }) => stated.code !== null && String(code).toLowerCase() === stated.code.toLowerCase(),
    ) ??
    known.find((row) => String(row.title).toLowerCase() === wanted) ??
    known.find(({ code, slug }) => String(code).toLowerCase() === wanted || slug === wanted) ??
    null;
  const frequency = frequencyOf(stated.period) ?? "FINANCIAL_YEAR";
  if (live)
    return {
      reference: live.id,
      live,
      title: String(live.title),
      frequency: live.frequency as Frequency,
      decimals: Number(live.decimals),
      unit: String(live.unit),
      isShare: live.yearToDate === "SHARE",
    };
  const isShare = stated.of !== null;
  const places = kept
    .filter(({ stated: other }) => other.code === stated.code && titleOf(other, asked) === title)
    .map(({ stated: { value } }) => (value === null ? 0 : placesOf(value)));
  return {
    reference: new RowNamed(`measure ${key}`),
    live: null,
    title,
    frequency,
    decimals: Math.min(2, Math.max(0, ...places)),
    unit: asked.unit ?? stated.unit ?? (isShare ? "per cent" : "as the file counts"),
    isShare,
  };
}

/** @throws Refusal when neither the file nor a person says what is counted */
export function titleOf({ what, part, code, isNamed }: StatedReading, asked: MeasuresAsked): string {
  const isPartOfNamed = asked.measure !== null && isNamed && what !== null;
  const whole = isPartOfNamed ? `${asked.measure}: ${what}` : (asked.measure ?? what);
  if (whole !== null) return part === null ? whole : `${whole}: ${part}`;
  // The headings of several columns are measures each; the word of a series alone is none.
  if (isNamed && part !== null) return part;
  if (code !== null) return code;
  throw new Refusal(
    "BAD_USER_INPUT",
    "The file does not say what its figures count: name the measure (measure).",
  );
}
