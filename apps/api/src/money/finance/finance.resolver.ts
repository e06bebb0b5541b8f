import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  type ClassType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from "type-graphql";
import { resolve } from "../../graph/load.ts";
import { ReadAtType } from "../../graph/read-at.type.ts";
import type { Request } from "../../graph/request.ts";
import { AsAtScalar, FinancialYearScalar, MoneyScalar } from "../../graph/scalars.ts";
import { type Selection, selectionOf } from "../../graph/selection.ts";
import { FINANCE_DIMENSIONS, type FinanceDimension } from "./dimension.ts";
import type { FinanceFigures } from "./figures.ts";
import { financeReport } from "./finance.ts";
import { FILTER_FIELDS, type FinanceFilter } from "./finance-filter.ts";
import type { FinanceKey } from "./label.ts";

const dimensionEnum = Object.fromEntries(FINANCE_DIMENSIONS.map((name) => [name, name]));
registerEnumType(dimensionEnum, {
  name: "FinanceDimension",
  description: "What a total can be broken down by.",
});

const FIGURES: Record<keyof Omit<FinanceFigures, "lineCount" | "postingCount" | "paymentCount">, string> = {
  originalBudget: "The budget as it was set for the year.",
  budget: "The budget with every approved movement.",
  profiledBudget: "The part of the budget expected to be spent to the period asked for.",
  ordered: "Ordered and not yet received.",
  actual:
    "The sum of the postings. Null where no general ledger is loaded: payments to suppliers are not the outturn.",
  supplierPayments: "The sum of the published list of payments. It never adds to the actual.",
  forecast: "The outturn now expected.",
  variance:
    "Forecast less revised budget: above nil is over, below is under. Null where a forecast is missing.",
  varianceToDate: "Actual less profiled budget.",
  savingsTarget: "Savings promised.",
  savingsDelivered: "Savings shown by evidence.",
};

@ObjectType("FinanceFigures", {
  description: "Sums in pounds. Null is not known, or not held by what the row is grouped by; nil is 0.00.",
})
class FinanceFiguresType {
  @Field(() => Int, {
    description:
      "Lines of the ledger that the figures stand on: postings, or payments where no postings are loaded.",
  })
  lineCount!: number;

  @Field(() => Int)
  postingCount!: number;

  @Field(() => Int)
  paymentCount!: number;
}
for (const [name, description] of Object.entries(FIGURES))
  Field(() => MoneyScalar, { nullable: true, description })(FinanceFiguresType.prototype, name);

@ObjectType("FinanceKey", { description: "What a row of a breakdown is of." })
class FinanceKeyType implements FinanceKey {
  @Field(() => dimensionEnum as never)
  dimension!: FinanceDimension;

  @Field(() => String, {
    nullable: true,
    description:
      "The id, year or word that the row is of; null for what has none, such as money not yet linked.",
  })
  code!: string | null;

  @Field(() => String, { nullable: true, description: "The address of the row that it names." })
  slug!: string | null;

  @Field(() => String)
  label!: string;
}

@ObjectType("FinanceRow")
class FinanceRowType {
  @Field(() => [FinanceKeyType])
  keys!: FinanceKeyType[];

  @Field(() => FinanceFiguresType)
  figures!: FinanceFiguresType;
}

@ObjectType("FinanceReport", { description: "A body's money by what was asked; its rows sum to its total." })
class FinanceReportType {
  @Field(() => [FinanceRowType])
  rows!: FinanceRowType[];

  @Field(() => FinanceFiguresType)
  total!: FinanceFiguresType;

  @Field(() => [String], { description: "What the figures leave out or do not say, each a sentence." })
  notes!: string[];

  @Field(() => ReadAtType)
  readAt!: ReadAtType;
}

const DIMENSION_IDS = new Set(["planId", "priorityId", "commitmentId", "projectId", "fundId"]);

function operators(name: string, type: () => unknown): ClassType {
  const target: ClassType = class {};
  InputType(name)(target);
  Field(type as never, { nullable: true })(target.prototype, "eq");
  Field(() => [type() as never], { nullable: true })(target.prototype, "in");
  Field(() => Boolean, { nullable: true, description: "True for what has none; false for what has one." })(
    target.prototype,
    "isNull",
  );
  return target;
}

const idOperators = operators("FinanceIDFilter", () => ID);
const wordOperators = operators("FinanceWordFilter", () => String);
const yearOperators = operators("FinanceYearFilter", () => FinancialYearScalar);

@InputType("FinanceFilter", { description: "Every condition given must hold." })
class FinanceFilterInput {}
for (const name of Object.keys(FILTER_FIELDS))
  Field(
    () => (DIMENSION_IDS.has(name) ? idOperators : name === "financialYear" ? yearOperators : wordOperators),
    { nullable: true },
  )(FinanceFilterInput.prototype, name);

@Resolver()
export class FinanceResolver {
  @Query(() => FinanceReportType)
  async finance(
    @Arg("body", () => String) body: string,
    @Arg("groupBy", () => [dimensionEnum as never]) groupBy: FinanceDimension[],
    @Arg("filter", () => FinanceFilterInput, { nullable: true }) filter: FinanceFilter | null,
    @Arg("toPeriod", () => Int, {
      nullable: true,
      description: "Counts to the end of this period of each year: 1 is April, 12 March.",
    })
    toPeriod: number | null,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asOf = await resolve(request, { body, asAt });
    const selection = selectionOf(info, "FinanceReport");
    const fields = Object.entries(selection);
    // A note may be of any figure.
    const figures = fields.some(([, { name }]) => name === "notes") ? undefined : figuresAsked(selection);
    const ofTotal = figuresAsked(Object.fromEntries(fields.filter(([, { name }]) => name === "total")));
    const question = { groupBy, filter, toPeriod, figures, ofTotal };
    const report = await financeReport(request.store, asOf, question);
    return { ...report, readAt: asOf.bodies[0]?.read_at };
  }
}

/** The figures that a query reads, whether of its rows or of its total. */
function figuresAsked(report: Selection): Set<string> {
  const asked = new Set<string>();
  const read = (selection: Selection) => {
    for (const field of Object.values(selection)) {
      for (const [type, inner] of Object.entries(field.fieldsByTypeName)) {
        if (type === "FinanceFigures") for (const figure of Object.values(inner)) asked.add(figure.name);
        else read(inner);
      }
    }
  };
  read(report);
  return asked;
}
