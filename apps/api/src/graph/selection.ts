import type { GraphQLResolveInfo } from "graphql";
import { parseResolveInfo, type ResolveTree } from "graphql-parse-resolve-info";
import { Refusal } from "../refusal.ts";

/** The fields that a query selects of a type, by the key each has in the answer. */
export type Selection = Record<string, ResolveTree>;

/** What a root field's answer is asked for, by type. */
export function selectionOf(info: GraphQLResolveInfo, type: string): Selection {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return tree?.fieldsByTypeName[type] ?? {};
}

/**
 * The rows that a list is asked for, whether through `nodes`, `edges { node }` or both.
 * @throws Refusal BAD_USER_INPUT when two of them ask for different things under one name
 */
export function nodeSelection(connection: Selection, type: string): Selection {
  const nodes = Object.values(connection).flatMap((field): ResolveTree[] => {
    if (field.name === "nodes") return [field];
    const edges = field.name === "edges" ? Object.values(field.fieldsByTypeName[`${type}Edge`] ?? {}) : [];
    return edges.filter((edge) => edge.name === "node");
  });
  return nodes.map((node) => node.fieldsByTypeName[type] ?? {}).reduce(merge, {});
}

function merge(a: Selection, b: Selection): Selection {
  const merged = { ...a };
  for (const [key, field] of Object.entries(b)) {
    const other = merged[key];
    if (!other) merged[key] = field;
    else if (other.name !== field.name || JSON.stringify(other.args) !== JSON.stringify(field.args))
      throw new Refusal(
        "BAD_USER_INPUT",
        `"${key}" is asked for twice with different arguments; give each an alias.`,
      );
    else {
      const types = Object.keys({ ...other.fieldsByTypeName, ...field.fieldsByTypeName });
      const fieldsByTypeName = Object.fromEntries(
        types.map((type) => [
          type,
          merge(other.fieldsByTypeName[type] ?? {}, field.fieldsByTypeName[type] ?? {}),
        ]),
      );
      merged[key] = { ...other, fieldsByTypeName };
    }
  }
  return merged;
}
