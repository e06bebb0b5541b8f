import type { ClassType } from "type-graphql";

const rowClasses = new Map<string, ClassType>();

/** The GraphQL class of an entity's rows, by the entity's name; made when it is first asked for. */
export function rowClass(entity: string): ClassType {
  const known = rowClasses.get(entity);
  if (known) return known;
  const made: ClassType = class {};
  rowClasses.set(entity, made);
  return made;
}
