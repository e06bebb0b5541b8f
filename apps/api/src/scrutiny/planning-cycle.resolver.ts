import {
  type CalendarDate,
  CYCLE_KINDS,
  CYCLE_STATES,
  type CycleItem,
  type CycleRow,
  type FinancialYear,
  financialYearOf,
  planningCycle,
  yearsOfCycle,
} from "@frankpledge/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import { z } from "zod";
import { enumOf } from "../graph/enums.ts";
import { resolveOne } from "../graph/load.ts";
import { ReadAtType } from "../graph/read-at.type.ts";
import type { Request } from "../graph/request.ts";
import { AsAtScalar, FinancialYearScalar, PartialDateScalar } from "../graph/scalars.ts";
import { Refusal } from "../refusal.ts";
import { readPlanningCycle } from "./read-planning-cycle.ts";

const kindEnum = enumOf(z.enum(CYCLE_KINDS).meta({ id: "CycleKind" }));
const stateEnum = enumOf(
  z.enum(CYCLE_STATES).meta({
    id: "CycleState",
    description:
      "Where it stands on the day read for. PASSED: its day is over, and the record does not say what came of it. OPEN: to be done, and no day is fixed.",
  }),
);

/** Days are written with years of four digits, and the year after this one ends in one of five. */
const LAST_YEAR = "9998-99" as FinancialYear;

@ObjectType("CycleRow", { description: "The row that a thing of the planning cycle was read from." })
class CycleRowType implements CycleRow {
  @Field(() => String, { description: "The entity's name, such as Meeting." })
  entity!: CycleRow["entity"];

  @Field(() => ID)
  id!: string;
}

@ObjectType("CycleItem", {
  description: "A thing of the planning cycle: what is due, when, and by which law.",
})
class CycleItemType implements CycleItem {
  @Field(() => kindEnum as never)
  kind!: CycleItem["kind"];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "When it is due, or was done; null where no day is fixed.",
  })
  on!: CycleItem["on"];

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: "What it is a part of, or what it is for." })
  of!: string | null;

  @Field(() => String, { nullable: true, description: "The provision that asks for it." })
  law!: string | null;

  @Field(() => stateEnum as never)
  state!: CycleItem["state"];

  @Field(() => CycleRowType, {
    nullable: true,
    description: "Null for what the law asks for each year and this record does not have yet.",
  })
  row!: CycleRowType | null;
}

@ObjectType("PlanningCycle", {
  description:
    "What is due when in a financial year, read from the rows that hold it: plans, procedures of the law, meetings, rounds, publications, decisions planned (S0.14).",
})
class PlanningCycleType {
  @Field(() => ReadAtType)
  readAt!: ReadAtType;

  @Field(() => FinancialYearScalar)
  financialYear!: string;

  @Field(() => [FinancialYearScalar], {
    description: "The years that the record has something in, the newest first.",
  })
  years!: string[];

  @Field(() => [CycleItemType], { description: "In the order of the days; what has none comes last." })
  items!: CycleItemType[];
}

@Resolver()
export class PlanningCycleResolver {
  @Query(() => PlanningCycleType, {
    description: "The planning cycle of a body in a financial year (S0.14).",
  })
  async planningCycle(
    @Arg("body", () => String) body: string,
    @Arg("financialYear", () => FinancialYearScalar, {
      nullable: true,
      description: "That of the day read for when left out.",
    })
    financialYear: string | null,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanningCycleType> {
    const { at } = await resolveOne(request, { body, asAt });
    const today = at.today as CalendarDate;
    const year = (financialYear as FinancialYear | null) ?? financialYearOf(today);
    if (year > LAST_YEAR)
      throw new Refusal("BAD_USER_INPUT", `The last financial year that has all its days is ${LAST_YEAR}.`);
    const readAt = at.read_at as ReadAtType;
    // What is published while this is read is of another version than the latest that was found. A date stays what it
    // is: it says also which day is today.
    const isLatest = (asAt ?? "latest") === "latest" && readAt.release !== null;
    const point = isLatest ? `release:${readAt.release}` : (asAt ?? null);
    const sources = await readPlanningCycle(info.schema, request, { body, asAt: point });
    return {
      readAt,
      financialYear: year,
      years: yearsOfCycle(sources, today),
      items: planningCycle(sources, year, today),
    };
  }
}
