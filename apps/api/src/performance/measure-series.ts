import {
  definitionStarts,
  formatReadingPeriod,
  nextPeriod,
  type Signal,
  stretchesOf,
} from "@frankpledge/domain";
import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import type { ComputedField } from "../graph/relation.ts";
import { DecimalScalar } from "../graph/scalars.ts";
import { type LoadedReading, ownReadings, readingsFrom } from "./loaded-measure.ts";

const signalEnum = {
  ABOVE_LIMIT: "ABOVE_LIMIT",
  BELOW_LIMIT: "BELOW_LIMIT",
  RUN_ABOVE: "RUN_ABOVE",
  RUN_BELOW: "RUN_BELOW",
} as const;
registerEnumType(signalEnum, {
  name: "Signal",
  description: "Why a value is no chance: beyond a limit, or one of eight in a row on one side of the mean.",
});

/** A reading of the body's own area in its place on the chart (an XmR chart). */
@ObjectType("SeriesPoint", {
  description: "A reading in its place on the chart, with the limits of what chance gives.",
})
export class SeriesPointType {
  @Field(() => String)
  period!: string;

  @Field(() => String, { description: "The period in words." })
  label!: string;

  @Field(() => DecimalScalar, { nullable: true })
  value!: string | null;

  @Field(() => Boolean)
  provisional!: boolean;

  @Field(() => Boolean, { description: "True where the figure was published and has been withdrawn since." })
  withdrawn!: boolean;

  @Field(() => Boolean, { description: "True where the definition changed: limits begin anew." })
  newDefinition!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "The mean; null while there are fewer than twelve values.",
  })
  centre!: number | null;

  @Field(() => Float, { nullable: true })
  lower!: number | null;

  @Field(() => Float, { nullable: true })
  upper!: number | null;

  @Field(() => signalEnum as never, { nullable: true })
  signal!: Signal | null;
}

export const measureSeries: ComputedField = {
  needs: ["definitions"],
  sql: ownReadings,
  from: (row, loaded): SeriesPointType[] => {
    const readings = withGaps(readingsFrom(loaded));
    const begins = new Set(
      definitionStarts(row.definitions as { from: string | null }[]).flatMap(
        (start) => readings.find(({ period }) => period.to >= start)?.period.text ?? [],
      ),
    );
    const stretches = stretchesOf(
      readings.map(({ period, value }) => ({
        value: value === null ? null : Number(value),
        restarts: begins.has(period.text),
      })),
    );
    return stretches.flatMap(({ first, last, limits, signals }) =>
      readings.slice(first, last + 1).map(({ period, value, status, withdrawn }, place) => ({
        period: period.text,
        label: formatReadingPeriod(period),
        value,
        provisional: status === "PROVISIONAL",
        withdrawn,
        newDefinition: begins.has(period.text),
        centre: limits?.centre ?? null,
        lower: limits?.lower ?? null,
        upper: limits?.upper ?? null,
        signal: signals.get(first + place) ?? null,
      })),
    );
  },
};

/** The readings with a blank one for each period between them that has none: a gap breaks a run, and a line. */
function withGaps(readings: readonly LoadedReading[]): LoadedReading[] {
  return readings.flatMap((reading, place) => {
    const gaps: LoadedReading[] = [];
    const before = readings[place - 1];
    for (
      let at = before && nextPeriod(before.period);
      at && at.text < reading.period.text;
      at = nextPeriod(at)
    )
      gaps.push({
        period: at,
        value: null,
        count: null,
        of: null,
        status: "FINAL",
        note: null,
        withdrawn: false,
      });
    return [...gaps, reading];
  });
}
