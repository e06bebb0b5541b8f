import { Kind, parse, print, type TypeNode } from "graphql";

/** A field of a type, as much of it as a query has to know. */
export interface SchemaField {
  /** The name of its type without list and null marks: "Project". */
  type: string;
  list: boolean;
  /** Its arguments with their types as the schema writes them: "[ProjectOrder!]". */
  args: Map<string, string>;
}

/** The API's types as its committed schema states them. */
export interface Schema {
  /** Object and input types by name, each with its fields by name. */
  types: Map<string, Map<string, SchemaField>>;
  /** Enums by name, with their values. */
  enums: Map<string, string[]>;
}

/** Reads a schema from its definition language. */
export function readSchema(sdl: string): Schema {
  const types: Schema["types"] = new Map();
  const enums: Schema["enums"] = new Map();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      enums.set(definition.name.value, definition.values?.map((value) => value.name.value) ?? []);
    } else if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
    ) {
      types.set(
        definition.name.value,
        new Map(
          definition.fields?.map((field) => [
            field.name.value,
            {
              type: namedType(field.type),
              list: print(field.type).includes("["),
              args: new Map(
                field.kind === Kind.FIELD_DEFINITION
                  ? field.arguments?.map((argument) => [argument.name.value, print(argument.type)])
                  : [],
              ),
            },
          ]),
        ),
      );
    }
  }
  return { types, enums };
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** The fields of an object or input type; a name the schema lacks is a mistake of the program. */
export function fieldsOf(schema: Schema, type: string): Map<string, SchemaField> {
  const fields = schema.types.get(type);
  if (!fields) throw new Error(`The schema has no type ${type}.`);
  return fields;
}
