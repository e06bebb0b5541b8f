import { clearanceState } from "@frankpledge/domain";
import { GraphQLDateTime } from "graphql-scalars";
import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { z } from "zod";
import { type AnyEntity, isLedger } from "../record/entity.ts";
import { referencesOf, unwrap } from "../record/references.ts";
import { enumOf } from "./enums.ts";
import { addField } from "./field-types.ts";
import { ReadAtType } from "./read-at.type.ts";
import { rowClass } from "./row-class.ts";
import { declareRows } from "./row-field.ts";

const clearanceEnum = enumOf(clearanceState);

/** The GraphQL type of an entity's rows: its fields from the domain, and the rows that it names. */
export function rowType(entity: AnyEntity): ClassType {
  const target = rowClass(entity.name);
  ObjectType(entity.name, {
    description: entity.fields.meta()?.description ?? entity.name,
    simpleResolvers: true,
  })(target);
  const own = (name: string, type: () => unknown, options: object = {}) =>
    Field(type as never, options)(target.prototype, name);
  own("id", () => ID);
  if (!isLedger(entity.table)) own("slug", () => String, { description: "Ours, and its address for ever." });
  own("revision", () => Int, { description: "The revision that wrote the row as it stands here." });
  own("readAt", () => ReadAtType);
  for (const [name, field] of Object.entries(entity.fields.shape))
    addField(target, name, field as z.ZodType, "output");
  if (entity.clearable) {
    own("clearance", () => clearanceEnum);
    own("clearedBy", () => String, { nullable: true });
    own("clearedAt", () => GraphQLDateTime, { nullable: true });
    own("embargoUntil", () => GraphQLDateTime, { nullable: true });
  }
  // What a row cannot be without is published before it: a required reference always leads to a row.
  for (const { path, to, as, many } of referencesOf(entity.fields))
    if (path.length === 1)
      declareRows(target, as, to, many, { nullable: isNullable(entity, path[0] as string) });
  if (entity.name !== "PolicingBody") declareRows(target, "body", "PolicingBody", false, { nullable: false });
  return target;
}

function isNullable(entity: AnyEntity, field: string): boolean {
  return unwrap(entity.fields.shape[field] as z.ZodType).nullable;
}

/** What callers send to create a row, and to change one. */
export function inputTypes(entity: AnyEntity): { create: ClassType; update: ClassType } {
  const create: ClassType = class {};
  const update: ClassType = class {};
  InputType(`Create${entity.name}Input`)(create);
  InputType(`Update${entity.name}Input`, {
    description: "The fields to change; those left out stay as they are.",
  })(update);
  Field(() => String, {
    nullable: true,
    description: "The policing body's slug. May be left out where a reference tells it.",
  })(create.prototype, "body");
  Field(() => String, { nullable: true, description: "Made from the title when left out." })(
    create.prototype,
    "slug",
  );
  for (const [name, field] of Object.entries(entity.fields.shape)) {
    if (unwrap(field as z.ZodType).meta.byAct) continue;
    addField(create, name, field as z.ZodType, "input");
    addField(update, name, field as z.ZodType, "input", true);
  }
  return { create, update };
}
