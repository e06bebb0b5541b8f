import "reflect-metadata";
import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { z } from "zod";
import type { Entities } from "../record/entity.ts";
import { referencesOf, unwrap } from "../record/references.ts";
import { cutToLongest } from "./cut-lists.ts";
import type { LoadedRow } from "./load.ts";
import { computedKey, relationKey, TODAY_KEY, valuesWithReferences } from "./load-rows.ts";
import { referenceRelations, shapeOf } from "./relation.ts";
import type { Request } from "./request.ts";

/**
 * The executable schema. A root field loads whatever is selected below it, so the fields of rows have nothing left to
 * do but to take their part of what was loaded; they are given their resolvers here.
 */
export async function makeSchema(entities: Entities, resolvers: unknown[]): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<never>,
    // The domain's schemas check what is sent, with sentences of their own.
    validate: false,
  });
  for (const entity of [...entities.all, ...entities.ledgers]) {
    const type = schema.getType(entity.name);
    if (!isObjectType(type)) continue;
    const { computed, relations } = shapeOf(entity);
    const related = new Set([...relations.keys(), ...referenceRelations(entity, entities).keys()]);
    for (const [name, field] of Object.entries(type.getFields())) {
      const work = computed.get(name);
      if (work)
        field.resolve = (row: LoadedRow) => work.from(row, row[computedKey(name)], row[TODAY_KEY] as string);
      else if (related.has(name)) field.resolve = takeRelated;
      else if (valuesWithReferences(entity, name)) field.resolve = takeLoaded;
    }
    for (const value of valueObjects(entity.fields)) {
      const valueType = schema.getType(value.meta()?.id ?? "");
      if (!isObjectType(valueType)) continue;
      for (const { as } of referencesOf(value)) {
        const field = valueType.getFields()[as];
        if (field) field.resolve = takeLoaded;
      }
    }
  }
  return schema;
}

type Place = Pick<GraphQLResolveInfo, "fieldName" | "parentType" | "path">;

const takeLoaded = (row: LoadedRow, _: unknown, __: unknown, { path }: Place): unknown =>
  row[relationKey(String(path.key))];

const takeRelated = (row: LoadedRow, args: unknown, request: Request, place: Place): unknown => {
  const loaded = takeLoaded(row, args, request, place);
  const { parentType, fieldName } = place;
  return Array.isArray(loaded) ? cutToLongest(request, `${parentType.name}.${fieldName}`, loaded) : loaded;
};

/** The kinds of value objects that an entity's rows hold lists of. */
function valueObjects(fields: z.ZodObject): z.ZodObject[] {
  return Object.values(fields.shape).flatMap((field) => {
    const { type } = unwrap(field as z.ZodType);
    if (!(type instanceof z.ZodArray)) return [];
    const element = unwrap(type.element as z.ZodType).type;
    return element instanceof z.ZodObject ? [element] : [];
  });
}
