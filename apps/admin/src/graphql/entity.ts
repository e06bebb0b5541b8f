import { fieldsOf, type Schema } from "./schema.ts";

/** How the API names one entity, told by the name of its list alone. */
export interface Entity {
  /** "Project" */
  type: string;
  /** "projects" */
  list: string;
  /** Whether the list comes in pages; a short one comes whole. */
  paged: boolean;
  /** "projectById"; a whole list needs none */
  one: string | undefined;
  /** "createProject", and so on; absent where the API has no such mutation */
  create: string | undefined;
  update: string | undefined;
  remove: string | undefined;
}

/**
 * The entity whose list has a resource's name. The API's names follow from one another, so that nothing about a
 * single entity is written here.
 */
export function entityOf(schema: Schema, resource: string): Entity {
  const list = fieldsOf(schema, "Query").get(resource);
  if (!list) throw new Error(`The API has no list named ${resource}.`);
  const paged = list.type.endsWith("Connection");
  const type = paged ? list.type.slice(0, -"Connection".length) : list.type;
  const known = (root: "Query" | "Mutation", name: string) =>
    schema.types.get(root)?.has(name) ? name : undefined;
  return {
    type,
    list: resource,
    paged,
    one: known("Query", `${type.charAt(0).toLowerCase()}${type.slice(1)}ById`),
    create: known("Mutation", `create${type}`),
    update: known("Mutation", `update${type}`),
    remove: known("Mutation", `remove${type}`),
  };
}

/** Whether rows of the entity wait as drafts until a person clears them for publication. */
export const isCleared = (schema: Schema, resource: string): boolean =>
  fieldsOf(schema, entityOf(schema, resource).type).has("clearance");

/** The fields that the API can sort a list by. References sort by their ids, which tells a reader nothing. */
export function sortableFields(schema: Schema, resource: string): Set<string> {
  const { type } = entityOf(schema, resource);
  const fields = schema.enums.get(`${type}OrderField`) ?? [];
  return new Set(fields.filter((field) => fieldsOf(schema, type).get(field)?.type !== "ID"));
}

/** The name of the list that holds the rows of a type: "Plan" → "plans". */
export function resourceOf(schema: Schema, type: string): string {
  for (const [name, field] of fieldsOf(schema, "Query")) {
    if (field.type === `${type}Connection` || (field.list && field.type === type)) return name;
  }
  throw new Error(`The API has no list of ${type}.`);
}

/** The type of a field of a list's rows: "Money"; undefined where the rows have no such field. */
export const fieldTypeOf = (schema: Schema, resource: string, field: string): string | undefined =>
  fieldsOf(schema, entityOf(schema, resource).type).get(field)?.type;

/** The type of what a list may be narrowed by: "StringFilter", or "Boolean" where the list itself asks. */
export const filterTypeOf = (schema: Schema, resource: string, filter: string): string | undefined =>
  schema.types.get(`${entityOf(schema, resource).type}Filter`)?.get(filter)?.type;
