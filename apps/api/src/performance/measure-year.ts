import {
  type Colour,
  changedWithin,
  changeWords,
  colour,
  type Decimal,
  type Direction,
  definitionStarts,
  expectedOutturn,
  type FinancialYear,
  type OutturnMethod,
  previousFinancialYear,
  ratePerformance,
  type YearToDateMethod,
  yearToDate,
} from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../graph/enums.ts";
import type { ComputedField } from "../graph/relation.ts";
import { DecimalScalar, FinancialYearScalar } from "../graph/scalars.ts";
import { ragSchemes } from "../plan/rag-scheme.table.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { ownReadings, readingsFrom, targetsOf } from "./loaded-measure.ts";

const colourEnum = enumOf(colour);

/** What the numbers of a year say, with what the colour means in its scheme: computed, and never typed (S0.12). */
@ObjectType("PerformanceRag", {
  description: "What the numbers of a year say of its target; never typed by anybody.",
})
class PerformanceRagType {
  @Field(() => colourEnum as never, { nullable: true, description: "Null when it is not rated." })
  colour!: Colour | null;

  @Field(() => String)
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the colour means in its scheme; null when not stated.",
  })
  definition!: string | null;

  @Field(() => String, { description: "How the rating came about, or why there is none." })
  reason!: string;
}

@ObjectType("MeasureYear", {
  description: "A financial year of a measure: its target, what it came to, and the rating.",
})
export class MeasureYearType {
  @Field(() => FinancialYearScalar)
  financialYear!: string;

  @Field(() => DecimalScalar, { nullable: true })
  target!: string | null;

  @Field(() => String, { nullable: true, description: "The target in the words of its document." })
  targetAsWritten!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What the year has come to, from its first period on.",
  })
  toDate!: string | null;

  @Field(() => Int, { description: "How many periods of the year that stands on." })
  periods!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What the year came to, or is expected to come to.",
  })
  outturn!: string | null;

  @Field(() => String, { nullable: true, description: "How the outturn was reckoned." })
  outturnMethod!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the year has no sum, where its definition changes within it; null where it does not.",
  })
  changed!: string | null;

  @Field(() => PerformanceRagType)
  performanceRag!: PerformanceRagType;
}

interface Loaded {
  readings: unknown;
  targets: {
    financialYear: FinancialYear;
    value: Decimal;
    amberLimit: Decimal | null;
    asWritten: string | null;
  }[];
  ratings: { colour: Colour; label: string; definition: string | null }[] | null;
}

interface MeasureRow {
  direction: Direction;
  yearToDate: YearToDateMethod;
  outturn: OutturnMethod;
  decimals: number;
  definitions: { from: string | null }[];
}

/** The financial years that a measure has readings or a target of, the latest first. */
export const measureYears: ComputedField = {
  needs: ["direction", "yearToDate", "outturn", "decimals", "definitions"],
  sql: (measure, scope) => {
    const scheme = alias(ragSchemes, "its_scheme") as unknown as Columns;
    return sql`json_build_object('readings', ${ownReadings(measure, scope)}, 'targets', ${targetsOf(measure, scope)},
      'ratings', (SELECT its_scheme.ratings FROM ${ragSchemes} AS its_scheme
        WHERE its_scheme.id = ${measure.schemeId} AND ${visibleIn(scope, scheme)}))`;
  },
  from: (row, loaded) => yearsOf(row as unknown as MeasureRow, loaded as Loaded),
};

function yearsOf(measure: MeasureRow, { readings: kept, targets, ratings }: Loaded): MeasureYearType[] {
  const readings = readingsFrom(kept);
  const starts = definitionStarts(measure.definitions);
  const years = new Set<FinancialYear>(targets.map(({ financialYear }) => financialYear));
  for (const { period } of readings) if (period.financialYear) years.add(period.financialYear);
  return [...years]
    .sort()
    .reverse()
    .map((financialYear) => {
      const target = targets.find((one) => one.financialYear === financialYear) ?? null;
      const soFar = yearToDate(measure.yearToDate, readings, financialYear, starts);
      const outturn = expectedOutturn(measure, readings, financialYear, {
        before: previousFinancialYear(financialYear),
        places: measure.decimals,
        starts,
      });
      const change = measure.yearToDate === "LATEST" ? null : changedWithin(starts, financialYear);
      const changed = change === null ? null : changeWords(change);
      const { colour, reason } = ratePerformance(
        measure.direction,
        target,
        outturn,
        changed && `Not rated. ${changed}`,
      );
      const rating = ratings?.find((one) => one.colour === colour);
      return {
        financialYear,
        target: target?.value ?? null,
        targetAsWritten: target?.asWritten ?? null,
        toDate: soFar?.value ?? null,
        periods: soFar?.periods ?? 0,
        outturn: outturn?.value ?? null,
        outturnMethod: outturn?.method ?? null,
        changed,
        performanceRag: {
          colour,
          label:
            colour === null
              ? "Not rated"
              : (rating?.label ?? `${colour.charAt(0)}${colour.slice(1).toLowerCase()}`),
          definition: rating?.definition ?? null,
          reason,
        },
      };
    });
}
