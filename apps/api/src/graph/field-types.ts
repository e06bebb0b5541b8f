import { GraphQLDateTime } from "graphql-scalars";
import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { z } from "zod";
import { referencesOf, unwrap } from "../record/references.ts";
import { enumOf } from "./enums.ts";
import { rowClass } from "./row-class.ts";
import { DecimalScalar, FinancialYearScalar, MoneyScalar, PartialDateScalar } from "./scalars.ts";

/** Whether a type is for answers or for what callers send. */
type Side = "output" | "input";

/** A GraphQL type as a decorator of TypeGraphQL takes it. */
// biome-ignore lint/suspicious/noExplicitAny: TypeGraphQL's decorators take classes, scalars and enums alike
type DecoratedType = any;

const SCALARS: Record<string, DecoratedType> = {
  ID,
  Money: MoneyScalar,
  PartialDate: PartialDateScalar,
  FinancialYear: FinancialYearScalar,
  Decimal: DecimalScalar,
  DateTime: GraphQLDateTime,
};

/** Adds a field of the domain to a decorated class. */
export function addField(target: ClassType, name: string, field: z.ZodType, side: Side, patch = false): void {
  const { type, nullable, optional, meta } = unwrap(field);
  const list = type instanceof z.ZodArray;
  const element = list ? unwrap(type.element as z.ZodType).type : type;
  const graphType = typeOf(element, meta.scalar, side);
  const description = field.meta()?.description;
  Field(() => (list ? [graphType] : graphType), {
    nullable: patch || nullable || (side === "input" && optional),
    ...(description ? { description } : {}),
  })(target.prototype, name);
}

function typeOf(type: z.ZodType, scalar: string | undefined, side: Side): DecoratedType {
  if (scalar) return SCALARS[scalar];
  if (type instanceof z.ZodEnum) return enumOf(type);
  if (type instanceof z.ZodObject) return valueClass(type, side);
  if (type instanceof z.ZodBoolean) return Boolean;
  if (type instanceof z.ZodNumber) return Int;
  if (type instanceof z.ZodString) return String;
  throw new Error(`No GraphQL type is known for the zod type ${type.def.type}.`);
}

const valueClasses = new Map<string, ClassType>();

/** The class of a value object, such as an amount or a decision's line: a part of its row, without a life of its own. */
export function valueClass(type: z.ZodObject, side: Side): ClassType {
  const { id, description } = type.meta() ?? {};
  if (!id) throw new Error(`A value object of the domain has no id: ${Object.keys(type.shape).join(", ")}.`);
  const name = side === "input" ? `${id}Input` : id;
  const known = valueClasses.get(name);
  if (known) return known;
  const target: ClassType = class {};
  valueClasses.set(name, target);
  const options = description ? { description } : {};
  (side === "input" ? InputType(name, options) : ObjectType(name, { ...options, simpleResolvers: true }))(
    target,
  );
  for (const [field, fieldType] of Object.entries(type.shape))
    addField(target, field, fieldType as z.ZodType, side);
  if (side === "output")
    for (const reference of referencesOf(type))
      if (reference.path.length === 1)
        Field(() => (reference.many ? [rowClass(reference.to)] : rowClass(reference.to)), { nullable: true })(
          target.prototype,
          reference.as,
        );
  return target;
}
