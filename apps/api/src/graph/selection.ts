import { type FieldNode, type GraphQLResolveInfo, visit } from "graphql";
import { parseResolveInfo, type ResolveTree } from "graphql-parse-resolve-info";
import { LRUCache } from "lru-cache";
import { Refusal } from "../refusal.ts";

/** The fields that a query selects of a type, by the key each has in the answer. */
export type Selection = Record<string, ResolveTree>;

/** The most ways that one field is remembered in: it is asked with other values for what is nested in it. */
const MOST_WAYS = 16;

/** What was made of the fields of compiled queries; it goes when they go. */
const trees = new WeakMap<readonly FieldNode[], { nested: string[]; ways: LRUCache<string, ResolveTree> }>();

/**
 * What a root field's answer is asked for, by type. A compiled query is given the very same selection again as long as
 * it asks for the same, so that more can be remembered of it.
 */
export function selectionOf(info: GraphQLResolveInfo, type: string): Selection {
  const { fieldNodes, variableValues } = info;
  const known = trees.get(fieldNodes) ?? {
    nested: nestedVariables(info),
    ways: new LRUCache({ max: MOST_WAYS }),
  };
  trees.set(fieldNodes, known);
  const key = JSON.stringify(known.nested.map((name) => variableValues[name]));
  const tree = known.ways.get(key) ?? (parseResolveInfo(info) as ResolveTree | null);
  if (!tree) return {};
  known.ways.set(key, tree);
  return tree.fieldsByTypeName[type] ?? {};
}

/** The variables that stand below a root field, or in any fragment. */
function nestedVariables({ fieldNodes, fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const below = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const node of [...below, ...Object.values(fragments)])
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}

const merged = new WeakMap<Selection, Selection>();

/**
 * The rows that a list is asked for, whether through `nodes`, `edges { node }` or both.
 * @throws Refusal BAD_USER_INPUT when two of them ask for different things under one name
 */
export function nodeSelection(connection: Selection, type: string): Selection {
  const known = merged.get(connection);
  if (known) return known;
  const nodes = Object.values(connection).flatMap((field): ResolveTree[] => {
    if (field.name === "nodes") return [field];
    const edges = field.name === "edges" ? Object.values(field.fieldsByTypeName[`${type}Edge`] ?? {}) : [];
    return edges.filter((edge) => edge.name === "node");
  });
  const selection = nodes.map((node) => node.fieldsByTypeName[type] ?? {}).reduce(merge, {});
  merged.set(connection, selection);
  return selection;
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
