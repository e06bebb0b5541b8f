import { fieldsOf, type Schema } from "./schema.ts";

/** A query or mutation, ready to be sent. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * A call of one root field. Of the arguments given it passes those that the field has, so that a caller may offer
 * the same ones to every list. The answer comes under the name `answer`.
 */
export function buildOperation(
  schema: Schema,
  root: "Query" | "Mutation",
  name: string,
  given: Record<string, unknown>,
  selection: string,
): Operation {
  const field = fieldsOf(schema, root).get(name);
  if (!field) throw new Error(`The API has no ${root.toLowerCase()} named ${name}.`);
  const args = [...field.args].filter(([arg]) => given[arg] !== undefined);
  const inBrackets = (parts: string[]) => (parts.length > 0 ? `(${parts.join(", ")})` : "");
  const declared = inBrackets(args.map(([arg, type]) => `$${arg}: ${type}`));
  const passed = inBrackets(args.map(([arg]) => `${arg}: $${arg}`));
  return {
    query: `${root.toLowerCase()} ${name}${declared} { answer: ${name}${passed}${selection && ` ${selection}`} }`,
    variables: Object.fromEntries(args.map(([arg]) => [arg, given[arg]])),
  };
}
