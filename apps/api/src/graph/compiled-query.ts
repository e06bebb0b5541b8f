import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import type { Request } from "./request.ts";

/** Told of whatever is not the ordinary answer to a query: graphql-js is then to answer it, errors and all. */
export class Unusual extends Error {}

/** One asking of a compiled query: who asks, and the values of its variables. */
interface Asking {
  request: Request;
  variables: Record<string, unknown>;
  /** What each field with a resolver is told, which is the same for all the rows of one asking. */
  told: Map<Told, { args: Record<string, unknown>; info: GraphQLResolveInfo }>;
}
type Told = (asking: Asking) => { args: Record<string, unknown>; info: GraphQLResolveInfo };

/** Makes of what a resolver gave what the answer shows. */
type Complete = (value: unknown, asking: Asking) => unknown;

/** Answers a query. @throws Unusual, or whatever a resolver throws */
export type CompiledQuery = (
  request: Request,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

/**
 * Works out once what graphql-js works out for every row of every answer: which fields are selected of each type, how
 * each is read, and how its value is written. Fields below the root must be read without waiting, as those of loaded
 * rows are.
 * @param variables those that decide what is selected (@skip, @include) count; the others may differ at each asking
 * @throws Unusual when the query is none that can be compiled
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): CompiledQuery {
  const compiler = new Compiler(schema, document, operation, variables);
  const root = schema.getQueryType();
  if (!root || operation.operation !== "query") throw new Unusual();
  const fields = compiler.rootFields(root);
  return async (request, values) => {
    const asking: Asking = { request, variables: values, told: new Map() };
    const loaded = await Promise.all(fields.map((field) => field.read(undefined, asking)));
    return Object.fromEntries(
      fields.map(({ key, complete }, place) => [key, complete(loaded[place], asking)]),
    );
  };
}

/** A selected field: its key in the answer, how it is read from its parent, and how its value is written. */
interface CompiledField {
  key: string;
  read: (parent: unknown, asking: Asking) => unknown;
  complete: Complete;
}

class Compiler {
  readonly #fragments: Record<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Record<string, unknown>,
  ) {
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = Object.fromEntries(
      (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
    );
  }

  rootFields(type: GraphQLObjectType): CompiledField[] {
    const { selectionSet } = this.operation;
    return this.#fields(
      type,
      collectFields(this.schema, this.#fragments, this.variables, type, selectionSet),
    );
  }

  #fields(type: GraphQLObjectType, selected: Map<string, readonly FieldNode[]>): CompiledField[] {
    return [...selected].map(([key, nodes]) => this.#field(type, key, nodes));
  }

  #field(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): CompiledField {
    const name = nodes[0]?.name.value ?? "";
    if (name === "__typename") return { key, read: () => parent.name, complete: (value) => value };
    // The schema itself is asked for by other names that begin so; and an answer's key may not be an object's prototype.
    const field = parent.getFields()[name];
    if (!field || key === "__proto__") throw new Unusual();
    const { resolve } = field;
    const complete = this.#completeOf(field.type, nodes);
    if (!resolve)
      return { key, read: (row) => (row as Record<string, unknown> | undefined)?.[name], complete };
    const told = this.#told(parent, field, key, nodes);
    const read: CompiledField["read"] = (row, asking) => {
      let known = asking.told.get(told);
      if (!known) {
        known = told(asking);
        asking.told.set(told, known);
      }
      return resolve(row, known.args, asking.request, known.info);
    };
    return { key, read, complete };
  }

  /** What a field's resolver is told besides the row. Of the path it is told its own end alone. */
  #told(
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    key: string,
    fieldNodes: readonly FieldNode[],
  ): Told {
    const always = {
      fieldName: field.name,
      fieldNodes: fieldNodes as FieldNode[],
      returnType: field.type,
      parentType,
      path: { prev: undefined, key, typename: parentType.name },
      schema: this.schema,
      fragments: this.#fragments,
      rootValue: undefined,
      operation: this.operation,
    };
    return ({ variables }) => ({
      args: getArgumentValues(field, fieldNodes[0] as FieldNode, variables),
      info: { ...always, variableValues: variables },
    });
  }

  #completeOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) {
      const complete = this.#completeOf(type.ofType, nodes);
      return (value, asking) => complete(value, asking) ?? unusual();
    }
    if (isListType(type)) {
      const complete = this.#completeOf(type.ofType, nodes);
      return (value, asking) => {
        if (isNothing(value)) return null;
        return Array.isArray(value) ? value.map((element) => complete(element, asking)) : unusual();
      };
    }
    if (isLeafType(type))
      return (value) => (isNothing(value) ? null : (type.serialize(ordinary(value)) ?? unusual()));
    if (!isObjectType(type) || type.isTypeOf) throw new Unusual();
    const fields = this.#fields(
      type,
      collectSubfields(this.schema, this.#fragments, this.variables, type, nodes),
    );
    return (value, asking) => {
      if (isNothing(value)) return null;
      const row = ordinary(value);
      if (typeof row !== "object") return unusual();
      const answer: Record<string, unknown> = {};
      for (const { key, read, complete } of fields) answer[key] = complete(atHand(read(row, asking)), asking);
      return answer;
    };
  }
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A value that stands for itself, and is not still to be waited for, called or reported. */
function ordinary(value: unknown): unknown {
  if (typeof value === "function" || value instanceof Error) return unusual();
  return typeof value === "object" && value !== null && "then" in value ? unusual() : value;
}

/** A value that need not be waited for. What was begun is given up, and must not end the process should it fail. */
function atHand(value: unknown): unknown {
  if (!(value instanceof Promise)) return value;
  value.catch(() => undefined);
  return unusual();
}

function unusual(): never {
  throw new Unusual();
}
