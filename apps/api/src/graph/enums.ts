import { registerEnumType } from "type-graphql";
import { z } from "zod";

const registered = new Map<string, Record<string, string>>();

/** The GraphQL enum of a zod enum, which bears the enum's name in its `id`. Registered once for every use. */
export function enumOf(type: z.ZodEnum): Record<string, string> {
  const { id: name, description } = type.meta() ?? {};
  if (!name) throw new Error(`An enum of the domain has no id: ${type.options.join(", ")}.`);
  const known = registered.get(name);
  if (known) return known;
  const values = Object.fromEntries(type.options.map((option) => [String(option), String(option)]));
  registerEnumType(values, { name, ...(description ? { description } : {}) });
  registered.set(name, values);
  return values;
}

export const OrderDirection = enumOf(z.enum(["ASC", "DESC"]).meta({ id: "OrderDirection" }));
