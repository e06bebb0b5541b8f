import "reflect-metadata";
import { Arg, type ClassType, Field, Int } from "type-graphql";
import type { AnyEntity } from "../record/entity.ts";
import { MAX_NESTED } from "./page.ts";
import { type ComputedField, type Relation, shapeOf } from "./relation.ts";
import { rowClass } from "./row-class.ts";

/** How a field that the record's own machinery resolves is declared. */
interface FieldOptions {
  nullable?: boolean;
  description?: string;
}

/**
 * Gives an entity's rows a field that leads to other rows. The room that owns the relation calls it.
 * @example addRelation(plan, "priorities", rowsNaming(priority, "planId"))
 */
export function addRelation(
  entity: AnyEntity,
  name: string,
  relation: Relation,
  options: FieldOptions = {},
): void {
  shapeOf(entity).relations.set(name, relation);
  declareRows(rowClass(entity.name), name, relation.to.name, relation.many, options);
}

/** Gives an entity's rows a field that is worked out from the row. */
export function addComputed(
  entity: AnyEntity,
  name: string,
  type: () => unknown,
  computed: ComputedField,
  options: FieldOptions = {},
): void {
  shapeOf(entity).computed.set(name, computed);
  Field(type as never, options)(rowClass(entity.name).prototype, name);
}

/** Declares a field of rows: a list takes `first`, and follows its parent's point of the record. */
export function declareRows(
  target: ClassType,
  name: string,
  to: string,
  many: boolean,
  options: FieldOptions,
): void {
  if (!many) {
    Field(() => rowClass(to), { nullable: true, ...options })(target.prototype, name);
    return;
  }
  // A field with arguments is a method to TypeGraphQL; the schema gives it its resolver with all the others.
  const method = { configurable: true, value: () => undefined };
  Object.defineProperty(target.prototype, name, method);
  Reflect.defineMetadata("design:paramtypes", [Number], target.prototype, name);
  Arg("first", () => Int, { nullable: true, description: `At most ${MAX_NESTED}.` })(
    target.prototype,
    name,
    0,
  );
  Field(() => [rowClass(to)], options)(target.prototype, name, method);
}
